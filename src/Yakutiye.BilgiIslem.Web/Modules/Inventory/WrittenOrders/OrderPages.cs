using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WrittenOrders;

public enum OrderScope
{
    [Display(Name = "Gereği yapılacaklar")] Open,
    [Display(Name = "Tümü")] All,
}

public sealed record OrderFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "kapsam")]
    public OrderScope Scope { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;
}

public sealed record OrderRow(
    int Id, string Number, DateOnly Date, MoveKind Kind, string? Person, string? Unit, string? Room, string? Warehouse, string? Firm, DateOnly ValidUntil, bool IsCancelled, int Quantity, int Taken, string SignedByName)
{
    public static Expression<Func<WrittenOrder, OrderRow>> From(AppDb db) => o => new OrderRow(
        o.Id, o.Number, o.Date, o.Kind, o.Request.Person!.FullName, o.Request.Unit!.Name, o.Request.Room, o.Request.Warehouse!.Name, db.Set<Firm>().Where(f => f.Id == o.Request.FirmId).Select(f => f.Name).FirstOrDefault(), o.ValidUntil, o.CancelledAt != null,
        o.Lines.Sum(l => l.Quantity), o.Lines.Sum(l => l.Taken), o.SignedByName);

    public string To => CustodyWords.Joined(Person, Kind is MoveKind.CommonUse ? Room : null, Warehouse, Firm);

    public (string Word, Tone Tone) StateOn(DateOnly today) => this switch
    {
        { IsCancelled: true } => ("İptal edildi", Tone.Neutral),
        _ when Taken >= Quantity => ("Gereği yapıldı", Tone.Success),
        _ when ValidUntil < today => ("Süresi doldu", Tone.Warning),
        _ => ("Gereği yapılacak", Tone.Waiting),
    };
}

public sealed record OrderList(OrderFilter Filter, Page<OrderRow> Page, DateOnly Today);

/// <summary>A voucher that a dispatch by the order has posted.</summary>
public sealed record OrderVoucher(int Id, int Year, int Number, VoucherKind Kind, DateOnly Date);

/// <summary>An order's own page.</summary>
public sealed record OrderPage(
    WrittenOrder Order, MoveRequest Request, DemandNames Names, IReadOnlyList<DemandRow> Lines, IReadOnlyList<DocumentRow> Documents, IReadOnlyList<OrderVoucher> Vouchers, bool MayHandOver, bool MayCancel, DateOnly Today)
{
    public int Left => Lines.Sum(l => l.Quantity - l.Taken);

    public bool IsOpen => Order.CancelledAt is null && Left > 0 && Order.ValidUntil >= Today;
}

/// <summary>Cancelling what was not used yet.</summary>
public sealed record CancelOrderForm
{
    public Guid Version { get; init; }

    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public string Number { get; init; } = "";
}

public sealed class CancelOrderFormValidator : AbstractValidator<CancelOrderForm>
{
    public CancelOrderFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(1000);
}
