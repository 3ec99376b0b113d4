using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;

/// <summary>The reports that there are; the slug is their address.</summary>
public enum ReportKind
{
    [System.ComponentModel.DataAnnotations.Display(Name = "Birime göre")] Birim,
    [System.ComponentModel.DataAnnotations.Display(Name = "Zimmet sahibine göre")] Kisi,
    [System.ComponentModel.DataAnnotations.Display(Name = "Yaşa göre")] Yas,
    [System.ComponentModel.DataAnnotations.Display(Name = "Garanti bitişine göre")] Garanti,
    [System.ComponentModel.DataAnnotations.Display(Name = "Ambarda atıl duranlar")] Atil,
    [System.ComponentModel.DataAnnotations.Display(Name = "Yenileme adayları")] Yenileme,
    [System.ComponentModel.DataAnnotations.Display(Name = "Değere göre (II. düzey)")] Deger,
}

/// <param name="Value">a text, a number or a day</param>
/// <param name="Link">a page of the portal; null: plain</param>
public sealed record ReportCell(object? Value, string? Link = null)
{
    public static implicit operator ReportCell(string? text) => new(text, null);

    public static implicit operator ReportCell(int number) => new(number, null);

    public static implicit operator ReportCell(decimal number) => new(number, null);

    public string Text => Value switch
    {
        null => "",
        decimal amount => TurkishNumber.Format(amount),
        int count => TurkishNumber.Format(count),
        DateOnly day => day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? "",
    };
}

/// <param name="Share">of the width on paper</param>
public sealed record ReportColumn(string Title, CellKind Kind = CellKind.Text, float Share = 2)
{
    public bool IsNumber => Kind is CellKind.Number;
}

/// <summary>A report as screen, Excel and paper show it alike.</summary>
/// <param name="Note">what was counted, in words</param>
/// <param name="Chart">the places of the columns that the chart shows: the name first; empty: no chart</param>
public sealed record ReportTable(ReportKind Kind, string Note, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows, IReadOnlyList<int> Chart)
{
    /// <summary>Nobody reads a longer one; the lists of devices have filters.</summary>
    public const int Most = 2_000;

    public const int MostBars = 15;

    public string Title => Kind.TurkishName;
    public string Slug => TurkishText.Fold(Kind.ToString());
    public bool IsCut => Rows.Count >= Most;
}
