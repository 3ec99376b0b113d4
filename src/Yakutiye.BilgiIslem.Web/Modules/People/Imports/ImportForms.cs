using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Imports;

public sealed record UploadForm
{
    [Display(Name = "Dosyadaki kayıtlar")]
    public string Kind { get; init; } = UserImport.Kind;

    [Display(Name = "Dosya")]
    public IFormFile? File { get; init; }
}

public sealed class UploadFormValidator : AbstractValidator<UploadForm>
{
    public UploadFormValidator()
    {
        RuleFor(f => f.Kind).Must(kind => kind is UserImport.Kind or UnitImport.Kind).WithMessage("Dosyada ne olduğunu seçin.");
        RuleFor(f => f.File).NotNull().WithMessage(PeoplePagesText.ChooseFile);
    }
}

/// <summary>How a file is read; what is not chosen is detected. Kept in the address, so that the page can be reloaded and sent on.</summary>
public sealed record ReadingForm
{
    [FromQuery(Name = "kodlama")]
    public TextEncoding? Encoding { get; init; }

    /// <summary>Null: detected. <c>tab</c> stands for the tabulator.</summary>
    [FromQuery(Name = "ayirici")]
    public string? Separator { get; init; }

    [FromQuery(Name = "guncelle")]
    public bool Updates { get; init; }

    /// <summary>Known column → header of the file, where a person has decided.</summary>
    [FromQuery(Name = "kolon")]
    public Dictionary<string, string>? Columns { get; init; }

    [BindNever]
    public TextTableOptions Options => new()
    {
        Encoding = Encoding,
        Separator = Separator switch { null or "" => null, "tab" => '\t', var text => text[0] },
    };

    [BindNever]
    public IReadOnlyDictionary<string, string>? Chosen =>
        Columns?.Where(c => !string.IsNullOrEmpty(c.Value)).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
}

public sealed class ReadingFormValidator : AbstractValidator<ReadingForm>
{
    public ReadingFormValidator() => RuleFor(f => f.Separator).MaximumLength(3);
}
