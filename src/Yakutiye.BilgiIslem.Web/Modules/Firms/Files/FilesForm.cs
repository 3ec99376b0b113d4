using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Files;

/// <summary>The files of a firm or a contract, and the field that takes more.</summary>
public sealed record FilesForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    [Display(Name = "Yeni dosyalar")]
    public IReadOnlyList<IFormFile>? Files { get; init; }

    /// <summary>Where the field posts to; null: the reader may not add.</summary>
    [BindNever]
    public string? Action { get; init; }

    [BindNever]
    public IReadOnlyList<AttachmentLine> Lines { get; init; } = [];
}

public sealed class FilesFormValidator : AbstractValidator<FilesForm>
{
    public FilesFormValidator() => RuleFor(f => f.Files).NotEmpty().WithMessage(FirmsText.ChooseFile);
}
