using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;

public sealed record MovableCodeForm
{
    public Guid Version { get; init; }

    [Display(Name = "Taşınır kodu")]
    public string? Code { get; init; }

    public int? ParentId { get; init; }

    [Display(Name = "Adı")]
    public string? Name { get; init; }

    [Display(Name = "Cihaz türü")]
    public DeviceKind Kind { get; init; }

    [Display(Name = "Bakanlığın taşınır kod listesiyle karşılaştırıldı")]
    public bool IsVerified { get; init; }

    [BindNever, ValidateNever]
    public MovableCodeHead Head { get; init; } = new(0, "", false, null, null);

    public static MovableCodeForm Of(MovableCode code) => new()
    {
        Version = code.Version, Code = code.Code, ParentId = code.ParentId, Name = code.Name, Kind = code.Kind, IsVerified = code.IsVerified,
    };
}

/// <param name="Id">0: a new one.</param>
/// <param name="Parent">Null: an account code.</param>
public sealed record MovableCodeHead(int Id, string Code, bool IsClosed, CodeNode? Parent, Conflict? Conflict);

public sealed class MovableCodeFormValidator : AbstractValidator<MovableCodeForm>
{
    public MovableCodeFormValidator()
    {
        RuleFor(f => f.Code).MaximumLength(MovableCode.MaxLength);
        RuleFor(f => f.Name).NotEmpty().WithMessage(InventoryText.CodeNameMissing).MaximumLength(200);
        RuleFor(f => f.Kind).IsInEnum();
    }
}
