using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>A line of the list.</summary>
public sealed record WriteOffRow(
    int Id, string Number, WriteOffCause Cause, WriteOffStatus Status, string Reason, int Count, string FirstAsset, decimal Total, string ProposedBy, DateTime ProposedAt,
    DateTime? EndedAt)
{
    public static Expression<Func<WriteOff, WriteOffRow>> From { get; } = w => new WriteOffRow(
        w.Id, w.Number, w.Cause, w.Status, w.Reason, w.Lines.Count, w.Lines.OrderBy(l => l.Order).Select(l => l.Name).First(), w.Total, w.ProposedByName,
        w.ProposedAt, w.EndedAt);

    public static IReadOnlyList<ExportColumn<WriteOffRow>> Columns { get; } =
    [
        new("No", r => r.Number, Width: 16),
        new("Neden", r => r.Cause.TurkishName, Width: 18),
        new("Durum", r => r.Status.TurkishName, Width: 28),
        new("Gerekçe", r => r.Reason, Width: 50),
        new("Taşınır sayısı", r => r.Count, CellKind.Number, 14),
        new("Tutar (₺)", r => r.Total, CellKind.Number, 14),
        new("Öneren", r => r.ProposedBy, Width: 26),
        new("Öneri", r => r.ProposedAt, CellKind.Moment, 16),
        new("Sonuç", r => r.EndedAt, CellKind.Moment, 16),
    ];

    public string What => Count == 1 ? FirstAsset : $"{FirstAsset} ve {Count - 1} taşınır daha";
}

public sealed record WriteOffList(WriteOffFilter Filter, Page<WriteOffRow> Page, IReadOnlyList<int> Years, bool MayPropose, DateTime Now);
