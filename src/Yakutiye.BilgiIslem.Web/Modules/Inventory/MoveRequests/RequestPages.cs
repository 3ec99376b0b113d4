using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

public sealed record RequestRow(
    int Id, string Number, MoveKind Kind, RequestStatus Status, string RequestedByName, DateTime RequestedAt, string? Person, string? Unit, string? Room, string? Warehouse, string? Firm,
    string Reason, int Lines)
{
    public static Expression<Func<MoveRequest, RequestRow>> From(AppDb db) => r => new RequestRow(
        r.Id, r.Number, r.Kind, r.Status, r.RequestedByName, r.RequestedAt, r.Person!.FullName, r.Unit!.Name, r.Room, r.Warehouse!.Name, db.Set<Firm>().Where(f => f.Id == r.FirmId).Select(f => f.Name).FirstOrDefault(),
        r.Reason, r.Lines.Sum(l => l.Quantity));

    public string To => CustodyWords.Joined(Person, Kind is MoveKind.CommonUse ? Room : null, Warehouse, Firm);
}

/// <summary>Everything that the list shows.</summary>
public sealed record RequestList(RequestFilter Filter, Page<RequestRow> Page, bool MaySign, bool MayRequest, DateTime Now)
{
    public bool HasBulk => MaySign && Filter.Scope is RequestScope.ToSign && Page.Rows.Count > 0;

    public IReadOnlyList<FilterChip> Chips { get; } =
    [
        .. new FilterChip[]
        {
            new("Metin", Filter.Text?.Trim() ?? "", "q"),
            new("Kapsam", Filter.Scope is RequestScope.Waiting ? "" : Filter.Scope.TurkishName, "kapsam"),
            new("Tür", Filter.Kind?.TurkishName ?? "", "tur"),
        }.Where(c => c.Value.Length > 0),
    ];

    public string ShortMoment(DateTime utc) => ShortDate.Of(utc, Now);
}

/// <summary>One line as people read it: a device by its number, or so many of a kind.</summary>
public sealed record DemandRow(int? AssetId, string? Tag, string Name, string? Detail, string? Code, int Quantity, int Taken = 0)
{
    /// <summary>Another waiting request that names the same device; null: none.</summary>
    public string? Rival { get; init; }

    public static Expression<Func<MoveRequestLine, DemandRow>> OfRequest { get; } = l => new DemandRow(
        l.AssetId, l.Asset!.RegistryNumber, l.AssetId != null ? l.Asset.Name : l.Code!.Name, l.AssetId != null ? l.Asset.Brand + " " + l.Asset.Model : l.Note, l.Code!.Code, l.Quantity, 0);

    public static Expression<Func<OrderLine, DemandRow>> OfOrder { get; } = l => new DemandRow(
        l.AssetId, l.Asset!.RegistryNumber, l.AssetId != null ? l.Asset.Name : l.Code!.Name, l.AssetId != null ? l.Asset.Brand + " " + l.Asset.Model : null, l.Code!.Code, l.Quantity, l.Taken);
}

/// <summary>The names that a request or an order points to.</summary>
public sealed record DemandNames(string? Person, string? FromPerson, string? Unit, string? Warehouse, string? Firm);

/// <summary>A request's own page.</summary>
/// <param name="Against">why the person at the screen may not sign; null: he may</param>
public sealed record RequestPage(
    MoveRequest Request, DemandNames Names, IReadOnlyList<DemandRow> Lines, IReadOnlyList<TimelineLine> Story, int? OrderId, string? OrderNumber, string? Against, bool IsMine)
{
    /// <summary>Signs orders, though not this one.</summary>
    public bool SignsOthers { get; init; }

    public bool MaySign => Request.CanDecide && Against is null;

    public bool MayWithdraw => Request.CanDecide && IsMine;
}
