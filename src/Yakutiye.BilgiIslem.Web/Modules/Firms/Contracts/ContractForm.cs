using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

public sealed record ContractForm
{
    public Guid Version { get; init; }

    [Display(Name = "Tür")]
    public ContractKind Kind { get; init; } = ContractKind.Maintenance;

    [Display(Name = "Konu")]
    public string Subject { get; init; } = "";

    [Display(Name = "Sözleşme no")]
    public string? Number { get; init; }

    [Display(Name = "İmza günü")]
    public DateOnly? SignedOn { get; init; }

    [Display(Name = "Başlangıç")]
    public DateOnly? StartsOn { get; init; }

    [Display(Name = "Bitiş")]
    public DateOnly? EndsOn { get; init; }

    [Display(Name = "Bitmeden kaç gün önce hatırlatılsın?")]
    public int NoticeDays { get; init; } = 30;

    [Display(Name = "Tutar (KDV dahil)")]
    public decimal? Cost { get; init; }

    [Display(Name = "Hizmet koşulları"), DataType(DataType.MultilineText)]
    public string? Terms { get; init; }

    [Display(Name = "Notlar"), DataType(DataType.MultilineText)]
    public string? Notes { get; init; }

    [BindNever]
    public int FirmId { get; init; }

    [BindNever]
    public string FirmName { get; init; } = "";

    /// <summary>Null: a new contract.</summary>
    [BindNever]
    public int? Id { get; init; }

    [BindNever]
    public string Title { get; init; } = "";

    [BindNever]
    public Conflict? Conflict { get; init; }

    public ContractCard ToCard() => new(Kind, Subject, StartsOn ?? default, EndsOn ?? default, Number, SignedOn, NoticeDays, Terms, Cost, Notes);

    public static ContractForm Of(FirmContract contract) => new()
    {
        Id = contract.Id, FirmId = contract.FirmId, FirmName = contract.Firm.Name, Title = contract.Subject, Version = contract.Version, Kind = contract.Kind,
        Subject = contract.Subject, Number = contract.Number, SignedOn = contract.SignedOn, StartsOn = contract.StartsOn, EndsOn = contract.EndsOn,
        NoticeDays = contract.NoticeDays, Cost = contract.Cost, Terms = contract.Terms, Notes = contract.Notes,
    };

    /// <summary>Label, what was typed, what is stored.</summary>
    public IEnumerable<(string Label, object? Mine, object? Stored)> Against(ContractForm stored) =>
    [
        ("Tür", Kind.TurkishName, stored.Kind.TurkishName), ("Konu", Subject, stored.Subject), ("Sözleşme no", Number, stored.Number),
        ("İmza günü", Day(SignedOn), Day(stored.SignedOn)), ("Başlangıç", Day(StartsOn), Day(stored.StartsOn)), ("Bitiş", Day(EndsOn), Day(stored.EndsOn)), ("Hatırlatma", NoticeDays, stored.NoticeDays), ("Tutar", Lira(Cost), Lira(stored.Cost)),
        ("Hizmet koşulları", Terms, stored.Terms), ("Notlar", Notes, stored.Notes),
    ];

    private static string? Day(DateOnly? day) => day is { } known ? FirmsText.Day(known) : null;

    private static string? Lira(decimal? cost) => cost is { } known ? TurkishNumber.Lira(known) : null;
}

public sealed class ContractFormValidator : AbstractValidator<ContractForm>
{
    public ContractFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Subject).NotEmpty().WithMessage(FirmsText.SubjectMissing).MaximumLength(300);
        RuleFor(f => f.Number).MaximumLength(40);
        RuleFor(f => f.StartsOn).NotNull().WithMessage(FirmsText.StartMissing);
        RuleFor(f => f.EndsOn).NotNull().WithMessage(FirmsText.EndMissing);
        RuleFor(f => f.EndsOn).GreaterThanOrEqualTo(f => f.StartsOn).WithMessage(FirmsText.EndBeforeStart).When(f => f.StartsOn is not null && f.EndsOn is not null);
        RuleFor(f => f.NoticeDays).InclusiveBetween(0, 365).WithMessage(FirmsText.NoticeDaysRange);
        RuleFor(f => f.Cost).GreaterThanOrEqualTo(0).WithMessage(FirmsText.CostNegative);
        RuleFor(f => f.Terms).MaximumLength(1000);
        RuleFor(f => f.Notes).MaximumLength(2000);
    }
}

public sealed record EndContractForm
{
    [Display(Name = "Hangi gün bitti?")]
    public DateOnly? EndedOn { get; init; }

    [Display(Name = "Neden"), DataType(DataType.MultilineText)]
    public string? EndReason { get; init; }

    [BindNever]
    public ContractForm Contract { get; init; } = new();
}

public sealed class EndContractFormValidator : AbstractValidator<EndContractForm>
{
    public EndContractFormValidator()
    {
        RuleFor(f => f.EndedOn).NotNull().WithMessage(FirmsText.EndDayMissing);
        RuleFor(f => f.EndReason).NotEmpty().WithMessage(FirmsText.EndReasonMissing).MaximumLength(500);
    }
}
