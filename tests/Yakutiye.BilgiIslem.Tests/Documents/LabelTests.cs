using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Documents.Labels;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class LabelTests
{
    public static TheoryData<string> Sheets => [.. LabelSheet.All.Select(s => s.Code)];

    // The maker's drawings: columns, rows, label, first corner, distance from label to label, all in millimetres.
    [Theory]
    [InlineData("L7651", 5, 13, 38.1, 21.2, 4.75, 10.7, 40.6, 21.2)]
    [InlineData("L7160", 3, 7, 63.5, 38.1, 7.25, 15.15, 66.0, 38.1)]
    [InlineData("L7159", 3, 8, 63.5, 33.9, 7.25, 12.9, 66.0, 33.9)]
    [InlineData("L7163", 2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1)]
    public void A_sheet_has_the_measures_of_its_maker(
        string code, int columns, int rows, double width, double height, double left, double top, double across, double down)
    {
        var sheet = Sheet(code);

        var second = sheet.CornerOf(1);
        var below = sheet.CornerOf(columns);

        Assert.Equal((columns, rows), (sheet.Columns, sheet.Rows));
        Assert.Equal(width, sheet.CellWidth, 0.1);
        Assert.Equal(height, sheet.CellHeight, 0.1);
        Assert.Equal(left, sheet.CornerOf(0).X, 0.1);
        Assert.Equal(top, sheet.CornerOf(0).Y, 0.1);
        Assert.Equal(across, second.X - sheet.CornerOf(0).X, 0.1);
        Assert.Equal(down, below.Y - sheet.CornerOf(0).Y, 0.1);
    }

    [Theory, MemberData(nameof(Sheets))]
    public void The_margins_of_a_sheet_are_the_same_on_opposite_sides(string code)
    {
        var sheet = Sheet(code);

        var (x, y) = sheet.CornerOf(sheet.Cells - 1);

        Assert.Equal(sheet.Left, sheet.PageWidth - x - sheet.CellWidth, 0.1);
        Assert.Equal(sheet.Top, sheet.PageHeight - y - sheet.CellHeight, 0.1);
    }

    // A code needs four modules of white around it, whatever colour the device below the sticker has.
    [Theory, MemberData(nameof(Sheets))]
    public void A_code_has_its_white_around_it_on_the_sticker(string code)
    {
        var sheet = Sheet(code);
        using var pdf = Print(sheet, 0, 1, new Label { Address = "https://portal.yakutiye.bel.tr/envanter/1" });

        var page = pdf.GetPage(1);
        var squares = page.Paths.SelectMany(p => p).Select(s => s.GetBoundingRectangle()!.Value).ToList();
        var module = squares.Min(s => s.Height);
        var (left, top) = (sheet.CornerOf(0).X * Papers.PointsPerMillimetre, page.Height - (sheet.CornerOf(0).Y * Papers.PointsPerMillimetre));
        Assert.True(squares.Min(s => s.Left) - left > 3.95 * module);
        Assert.True(top - squares.Max(s => s.Top) > 3.95 * module);
    }

    [Theory, MemberData(nameof(Sheets))]
    public void Every_letter_stays_in_its_cell_however_long_the_words_are(string code)
    {
        var sheet = Sheet(code);
        var label = new Label
        {
            Address = "https://portal.yakutiye.bel.tr/envanter/okut?kod=255.02.01.01.02-26-00017", Number = "255.02.01.01.02-26-00017",
            Name = string.Join(' ', Enumerable.Repeat("Çokişlevliyazıcıveüçayaklısehpası uzun adlı", 12)), Unit = new string('Ş', 200), Owner = new string('W', 90),
        };

        using var pdf = Print(sheet, 0, sheet.Cells, label);

        var page = pdf.GetPage(1);
        var cells = Enumerable.Range(0, sheet.Cells).Select(sheet.CornerOf).ToList();
        Assert.NotEmpty(page.Letters);
        Assert.All(page.Letters, letter => Assert.Contains(cells, c => Holds(sheet, c, letter, page)));
    }

    [Theory, MemberData(nameof(Sheets))]
    public void The_number_can_be_read_whole_on_every_sheet(string code)
    {
        using var pdf = Print(Sheet(code), 0, 1, new Label { Address = "http://x/okut?kod=1", Number = "255.02.01.01.02-26-00017", Name = "Dizüstü bilgisayar", Owner = "Yakutiye Belediyesi" });

        var text = pdf.GetPage(1).Text();

        Assert.Contains("255.02.01.01.02-26-00017", text, StringComparison.Ordinal);
        Assert.Contains("Dizüstü", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_too_long_is_cut_with_dots()
    {
        using var pdf = Print(LabelSheet.L7651, 0, 1, new Label { Number = new string('8', 120) });

        Assert.EndsWith("8…", pdf.GetPage(1).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_begin_at_the_chosen_cell_and_go_on_to_the_next_sheet()
    {
        using var pdf = Print(LabelSheet.L7160, 20, 2, new Label { Number = "1" });

        var (x, y) = LabelSheet.L7160.CornerOf(20);
        var first = Assert.Single(pdf.GetPage(1).Letters);
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.True(Holds(LabelSheet.L7160, (x, y), first, pdf.GetPage(1)));
        Assert.True(Holds(LabelSheet.L7160, LabelSheet.L7160.CornerOf(0), Assert.Single(pdf.GetPage(2).Letters), pdf.GetPage(2)));
    }

    [Fact]
    public void A_printers_roll_has_a_page_of_its_own_size_for_every_label()
    {
        using var pdf = Print(LabelSheet.Roll62, 0, 3, new Label { Number = "7" });

        Assert.Equal(3, pdf.NumberOfPages);
        Assert.Equal(62 * Papers.PointsPerMillimetre, pdf.GetPage(2).Width, 0.3);
        Assert.Equal(29 * Papers.PointsPerMillimetre, pdf.GetPage(2).Height, 0.3);
    }

    private static LabelSheet Sheet(string code) => LabelSheet.All.Single(s => s.Code == code);

    private static PdfDocument Print(LabelSheet sheet, int used, int count, Label label) =>
        PdfDocument.Open(PaperDocument.CreateLabels(Papers.Info, sheet, used, [.. Enumerable.Repeat(label, count)]).ToBytes());

    private static bool Holds(LabelSheet sheet, (float X, float Y) corner, Letter letter, Page page)
    {
        const double point = Papers.PointsPerMillimetre, slack = 0.5;
        var box = letter.BoundingBox;
        return box.Left >= (corner.X * point) - slack && box.Right <= ((corner.X + sheet.CellWidth) * point) + slack
            && page.Height - box.Top >= (corner.Y * point) - slack && page.Height - box.Bottom <= ((corner.Y + sheet.CellHeight) * point) + slack;
    }
}
