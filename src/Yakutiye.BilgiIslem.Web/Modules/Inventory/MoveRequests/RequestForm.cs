using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

/// <summary>A request as it is typed in. Which fields count, the kind says.</summary>
public sealed record RequestForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Ne isteniyor?")]
    public MoveKind Kind { get; init; }

    [Display(Name = "Teslim alacak kişi")]
    public int? PersonId { get; init; }

    [Display(Name = "Zimmetini devredecek kişi")]
    public int? FromPersonId { get; init; }

    [Display(Name = "Birim")]
    public int? UnitId { get; init; }

    [Display(Name = "Oda ya da ortak alan")]
    public string? Room { get; init; }

    [Display(Name = "Gideceği ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Firma")]
    public int? FirmId { get; init; }

    [Display(Name = "Etkinlik")]
    public string? EventName { get; init; }

    [Display(Name = "Geri dönüş günü")]
    public DateOnly? Until { get; init; }

    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    [Display(Name = "Taşınırlar")]
    public int[] AssetIds { get; init; } = [];

    [Display(Name = "Taşınır kodu")]
    public int? CodeId { get; init; }

    [Display(Name = "Miktar")]
    public int? Quantity { get; init; }

    /// <summary>Said in the heading only: a longer term is a request like any other.</summary>
    public bool IsExtension { get; init; }

    [BindNever, ValidateNever]
    public RequestFacts Facts { get; init; } = RequestFacts.None;

    public MoveDemand Demand => new(Kind, Reason ?? "")
    {
        PersonId = Kind.HasRecipient ? PersonId : null,
        FromPersonId = Kind is MoveKind.Transfer ? FromPersonId : null,
        UnitId = Kind is MoveKind.CommonUse or MoveKind.OtherUnit ? UnitId : null,
        Room = Kind is MoveKind.CommonUse or MoveKind.Personal or MoveKind.Loan or MoveKind.Event ? Room : null,
        WarehouseId = Kind is MoveKind.OtherWarehouse ? WarehouseId : null,
        FirmId = Kind is MoveKind.ToFirm ? FirmId : null,
        EventName = Kind is MoveKind.Event ? EventName : null,
        Until = Kind.HasTerm || Kind is MoveKind.ToFirm ? Until : null,
        Lines = Kind is MoveKind.Opening ? [new DemandLine(null, CodeId, Quantity ?? 0)] : [.. Named, .. Counted],
    };

    private IEnumerable<DemandLine> Named => AssetIds.Distinct().Select(id => new DemandLine(id, null, 1));

    private IEnumerable<DemandLine> Counted => CodeId is { } code && Kind is not MoveKind.Transfer ? [new DemandLine(null, code, Quantity ?? 1)] : [];
}

/// <summary>What the form shows beside what is typed.</summary>
public sealed record RequestFacts(
    IReadOnlyList<SelectListItem> Kinds, IReadOnlyList<SelectListItem> Units, IReadOnlyList<SelectListItem> Warehouses, IReadOnlyList<SelectListItem> Codes,
    IReadOnlyList<SelectListItem> Person, IReadOnlyList<SelectListItem> FromPerson, IReadOnlyList<SelectListItem> Assets, IReadOnlyList<SelectListItem> Firm)
{
    /// <summary>Where people are sought: of his own unit, for who may ask for no other.</summary>
    public string People { get; init; } = "/rehber/ara.json";

    public static RequestFacts None { get; } = new([], [], [], [], [], [], [], []);
}

public sealed class RequestFormValidator : AbstractValidator<RequestForm>
{
    public RequestFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(1000);
        RuleFor(f => f.Room).MaximumLength(80);
        RuleFor(f => f.EventName).MaximumLength(200);
        RuleFor(f => f.Quantity).InclusiveBetween(1, 1000).When(f => f.Kind is not MoveKind.Opening);
        RuleFor(f => f.Quantity).InclusiveBetween(1, 100_000).When(f => f.Kind is MoveKind.Opening);
        RuleFor(f => f.AssetIds).Must(ids => ids.Length <= MoveRequest.MaxLines).WithMessage(InventoryText.LinesCount(MoveRequest.MaxLines));
        FilledByKind();
    }

    // The rules say the same one by one; here a person reads everything that is missing at once, each beside its field.
    private void FilledByKind()
    {
        RuleFor(f => f.FromPersonId).NotNull().When(f => f.Kind is MoveKind.Transfer).WithMessage(InventoryText.HolderMissing);
        RuleFor(f => f.PersonId).NotNull().When(f => f.Kind.HasRecipient).WithMessage(f => f.Kind is MoveKind.Event ? InventoryText.CoordinatorMissing : InventoryText.RecipientMissing);
        RuleFor(f => f.UnitId).NotNull().When(f => f.Kind is MoveKind.CommonUse or MoveKind.OtherUnit).WithMessage(InventoryText.UnitMissing);
        RuleFor(f => f.Room).NotEmpty().When(f => f.Kind is MoveKind.CommonUse).WithMessage(InventoryText.RoomMissing);
        RuleFor(f => f.EventName).NotEmpty().When(f => f.Kind is MoveKind.Event).WithMessage(InventoryText.EventMissing);
        RuleFor(f => f.WarehouseId).NotNull().When(f => f.Kind is MoveKind.OtherWarehouse).WithMessage(InventoryText.WarehouseMissing);
        RuleFor(f => f.FirmId).NotNull().When(f => f.Kind is MoveKind.ToFirm).WithMessage(InventoryText.FirmMissing);
        RuleFor(f => f.Until).NotNull().When(f => f.Kind.HasTerm).WithMessage(InventoryText.UntilMissing);
        RuleFor(f => f.AssetIds).NotEmpty().When(f => f.Kind is MoveKind.Transfer).WithMessage(InventoryText.TransferNamesAssets);
        RuleFor(f => f.Quantity).NotNull().When(f => f.Kind is MoveKind.Opening).WithMessage(CustodyText.OpeningQuantity);
        RuleFor(f => f.CodeId).NotNull().When(f => f.Kind is not (MoveKind.Transfer or MoveKind.Opening) && f.Quantity is not null).WithMessage(CustodyText.CodeOfQuantity);
    }
}
