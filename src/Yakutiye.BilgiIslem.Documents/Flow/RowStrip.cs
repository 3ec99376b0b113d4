using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>Cells side by side, as tall as the tallest.</summary>
internal sealed class RowStrip(Cell[] cells, RowLook look) : Strip(HeightOf(cells) + 2 * look.PaddingY)
{
    public override void Draw(IInk ink, float left, float top)
    {
        var width = cells[^1].X + cells[^1].Width;
        if (look.Ground is { } ground)
        {
            // The line below the row before stays visible.
            ink.Fill(new Box(left, top + look.Thickness / 2, width, Height - look.Thickness / 2), ground);
        }

        foreach (var cell in cells)
        {
            if (cell.Ground is { } cellGround)
            {
                ink.Fill(new Box(left + cell.X, top, cell.Width, Height), cellGround);
            }
        }

        foreach (var cell in cells)
        {
            DrawLines(ink, cell, left + cell.X + look.PaddingX, top + look.PaddingY);
        }

        DrawRules(ink, new Box(left, top, width, Height));
    }

    // Only a row taller than a page comes here; every cell goes on where it stopped.
    public override (Strip Upper, Strip Lower)? CutAt(float room)
    {
        var text = room - 2 * look.PaddingY;
        var upper = Array.ConvertAll(cells, c => c with { Lines = [.. c.Lines.Take(Fitting(c.Lines, text))] });
        if (upper.All(c => c.Lines.Count == 0))
        {
            return null;
        }

        var lower = cells.Select((c, i) => c with { Lines = [.. c.Lines.Skip(upper[i].Lines.Count)] }).ToArray();
        return (new RowStrip(upper, look) { Header = Header }, new RowStrip(lower, look) { Header = Header, StaysWithNext = StaysWithNext });
    }

    private static float HeightOf(Cell[] cells)
    {
        var height = 0f;
        foreach (var cell in cells)
        {
            height = Math.Max(height, cell.TextHeight);
        }

        return height;
    }

    private static int Fitting(IReadOnlyList<TextLine> lines, float room)
    {
        var count = 0;
        while (count < lines.Count && (room -= lines[count].Height) >= 0)
        {
            count++;
        }

        return count;
    }

    private static void DrawLines(IInk ink, Cell cell, float x, float y)
    {
        for (var i = 0; i < cell.Lines.Count; i++)
        {
            cell.Lines[i].Draw(ink, x, y);
            y += cell.Lines[i].Height;
        }
    }

    private void DrawRules(IInk ink, Box box)
    {
        if (look.Above is { } above)
        {
            ink.Line(new Spot(box.X, box.Y), new Spot(box.Right, box.Y), look.Thickness, above);
        }

        if (look.Below is { } below)
        {
            ink.Line(new Spot(box.X, box.Bottom), new Spot(box.Right, box.Bottom), look.Thickness, below);
        }

        if (look.Between is { } between)
        {
            foreach (var x in cells.Select(c => box.X + c.X).Append(box.Right))
            {
                ink.Line(new Spot(x, box.Y), new Spot(x, box.Bottom), look.Thickness, between);
            }
        }
    }
}
