using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;

/// <summary>A device that somebody holds.</summary>
public sealed record HeldRow(
    int Id, string? Tag, string Name, string? Brand, string? Model, string? Serial, AssetState State, PlacementWay Way, string? Room, DateOnly? Until, DateTime Since)
{
    public static Expression<Func<Asset, HeldRow>> From { get; } = a => new HeldRow(
        a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model, a.Serial, a.State, a.Way, a.Room, a.Until, a.StateSince);

    public string Make => string.Join(' ', new[] { Brand, Model }.Where(s => s is not null));

    public bool IsOverdue(DateOnly today) => Until < today;
}

/// <summary>Everything on "Zimmetimdekiler".</summary>
public sealed record MyCustodyPage(
    IReadOnlyList<HeldRow> Held, IReadOnlyList<HeldRow> Used, IReadOnlyList<DocumentRow> ToAccept, IReadOnlyList<ReturnRow> ToConfirm,
    IReadOnlyList<RoomRow> Rooms, IReadOnlySet<int> Objected, IReadOnlySet<int> Waiting, IReadOnlySet<int> Leaving, DateOnly Today);

/// <summary>A common area of a unit.</summary>
public sealed record RoomRow(int UnitId, string Unit, string Room, int Count);

public sealed record ObjectionForm
{
    [Display(Name = "Nerede olabilir, ne oldu?"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    [BindNever, ValidateNever]
    public HeldRow? Asset { get; init; }
}

public sealed class ObjectionFormValidator : AbstractValidator<ObjectionForm>
{
    public ObjectionFormValidator() => RuleFor(f => f.Note).NotEmpty().WithMessage(InventoryText.ObjectionNoteMissing).MaximumLength(1000);
}

public sealed record ObjectionRow(int Id, int AssetId, string? Tag, string Name, int PersonId, string Person, string Note, DateTime At, DateTime? SettledAt, string? SettledByName, string? Resolution)
{
    public static Expression<Func<CustodyObjection, ObjectionRow>> From { get; } = o => new ObjectionRow(
        o.Id, o.AssetId, o.Asset.RegistryNumber, o.Asset.Name, o.PersonId, o.Person.FullName, o.Note, o.At, o.SettledAt, o.SettledByName, o.Resolution);
}

public sealed record ObjectionList(Page<ObjectionRow> Page, bool All);

public sealed record SettleForm
{
    [Display(Name = "Ne yapıldı?")]
    public string? Resolution { get; init; }
}

public sealed class SettleFormValidator : AbstractValidator<SettleForm>
{
    public SettleFormValidator() => RuleFor(f => f.Resolution).NotEmpty().WithMessage(InventoryText.ResolutionMissing).MaximumLength(1000);
}
