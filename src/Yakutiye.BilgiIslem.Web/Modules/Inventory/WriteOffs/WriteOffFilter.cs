using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>What the address of the list asks for. What it does not understand it leaves out.</summary>
public sealed record WriteOffFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "durum")]
    public WriteOffStatus? Status { get; init; }

    [FromQuery(Name = "neden")]
    public WriteOffCause? Cause { get; init; }

    [FromQuery(Name = "yil")]
    public int? Year { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IReadOnlyList<FilterChip> Chips =>
    [
        .. new FilterChip[]
        {
            new("Metin", Text?.Trim() ?? "", "q"),
            new("Durum", Status?.TurkishName ?? "", "durum"),
            new("Neden", Cause?.TurkishName ?? "", "neden"),
            new("Yıl", Year?.ToString(TurkishText.Culture) ?? "", "yil"),
        }.Where(c => c.Value.Length > 0),
    ];

    public string InWords => string.Join("; ", Chips.Select(c => $"{c.Label}: {c.Value}"));

    /// <summary>Newest first.</summary>
    public IQueryable<WriteOff> Of(IQueryable<WriteOff> writeOffs, AppDb db, ISearchIndex index)
    {
        writeOffs = Status is { } status ? writeOffs.Where(w => w.Status == status) : writeOffs;
        writeOffs = Cause is { } cause ? writeOffs.Where(w => w.Cause == cause) : writeOffs;
        if (Year is { } year and > 1900 and < 9999)
        {
            var (from, to) = (Istanbul.StartOf(new DateOnly(year, 1, 1)), Istanbul.StartOf(new DateOnly(year + 1, 1, 1)));
            writeOffs = writeOffs.Where(w => w.ProposedAt >= from && w.ProposedAt < to);
        }

        return (string.IsNullOrWhiteSpace(Text) ? writeOffs : writeOffs.Matching(Text, db, index)).NewestFirst;
    }
}
