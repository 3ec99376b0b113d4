using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;

/// <summary>The voucher's number in the municipality's movable system.</summary>
public sealed record OfficialForm
{
    public Guid Version { get; init; }

    [Display(Name = "Resmî fiş no")]
    public string? OfficialNumber { get; init; }

    [Display(Name = "Resmî fişin tarihi")]
    public DateOnly? OfficialDate { get; init; }

    public static OfficialForm Of(Voucher voucher) => new() { Version = voucher.Version, OfficialNumber = voucher.OfficialNumber, OfficialDate = voucher.OfficialDate };
}

public sealed class OfficialFormValidator : AbstractValidator<OfficialForm>
{
    public OfficialFormValidator() => RuleFor(f => f.OfficialNumber).MaximumLength(40).WithMessage(BookPageText.TooLong(40));
}
