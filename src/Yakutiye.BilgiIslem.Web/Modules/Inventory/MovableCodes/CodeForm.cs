using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;

/// <summary>A movable code as it is typed. The code itself is written once.</summary>
public sealed record CodeForm
{
    public Guid Version { get; init; }

    [Display(Name = "Taşınır kodu")]
    public string? Code { get; init; }

    [Display(Name = "Ad")]
    public string? Name { get; init; }

    [Display(Name = "Bu koddaki cihazların türü")]
    public DeviceKind Kind { get; init; }

    [Display(Name = "Bakanlığın listesiyle karşılaştırıldı")]
    public bool IsVerified { get; init; }

    public int? ParentId { get; init; }

    /// <summary>Null: a new one.</summary>
    [BindNever, ValidateNever]
    public MovableCode? Stored { get; init; }

    /// <summary>The parent's code and name.</summary>
    [BindNever, ValidateNever]
    public string? Parent { get; init; }

    [BindNever, ValidateNever]
    public Conflict? Conflict { get; init; }

    public static CodeForm Of(MovableCode code) => new()
    {
        Version = code.Version, Code = code.Code, Name = code.Name, Kind = code.Kind, IsVerified = code.IsVerified, ParentId = code.ParentId, Stored = code,
    };
}

public sealed class CodeFormValidator : AbstractValidator<CodeForm>
{
    public CodeFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(InventoryText.CodeNameMissing).MaximumLength(200).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Code).MaximumLength(MovableCode.MaxLength).WithMessage(InventoryText.CodeShape);
        RuleFor(f => f.Kind).IsInEnum();
    }
}

/// <param name="Assets">How many movables bear it.</param>
public sealed record CodeRow(CodeLine Line, int Assets);
