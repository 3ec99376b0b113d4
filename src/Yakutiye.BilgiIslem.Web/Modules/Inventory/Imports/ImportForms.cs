using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Imports;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Imports;

public sealed record AssetFileForm
{
    [Display(Name = "Dosya")]
    public IFormFile? File { get; init; }
}

public sealed class AssetFileFormValidator : AbstractValidator<AssetFileForm>
{
    public AssetFileFormValidator() => RuleFor(f => f.File).NotNull().WithMessage(ImportSentences.ChooseFile);
}

/// <summary>How a file is read and written. Kept in the address, so that the page can be reloaded.</summary>
public sealed record AssetReadingForm
{
    [FromQuery(Name = "kodlama")]
    public TextEncoding? Encoding { get; init; }

    /// <summary>Null: detected. <c>tab</c> stands for the tabulator.</summary>
    [FromQuery(Name = "ayirici")]
    public string? Separator { get; init; }

    /// <summary>The opening order.</summary>
    [FromQuery(Name = "emir")]
    public int? OrderId { get; init; }

    /// <summary>Only the good lines, without the refused ones.</summary>
    [FromQuery(Name = "gecerli")]
    public bool OnlyGood { get; init; }

    /// <summary>Known column → header of the file, where a person has decided.</summary>
    [FromQuery(Name = "kolon")]
    public Dictionary<string, string>? Columns { get; init; }

    [BindNever]
    public ImportWish Wish => new(
        Columns is null ? null : Columns.Where(c => !string.IsNullOrEmpty(c.Value)).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal),
        new TextTableOptions { Encoding = Encoding, Separator = Separator switch { null or "" => null, "tab" => '\t', var text => text[0] } },
        OrderId, OnlyGood);
}

public sealed class AssetReadingFormValidator : AbstractValidator<AssetReadingForm>
{
    public AssetReadingFormValidator() => RuleFor(f => f.Separator).MaximumLength(3);
}

public sealed record ImportPage(ImportDraft Draft, AssetReadingForm Form, ImportLook Look, IReadOnlyList<OpeningOrder> Orders)
{
    /// <summary>Sample lines, as the file has them.</summary>
    public IReadOnlyList<TextRow> Sample
    {
        get
        {
            var lines = Look.Result?.Accepted.Take(8).Select(a => a.Line).ToHashSet() ?? [];
            return [.. (Look.Table?.Rows ?? []).Where(r => lines.Contains(r.Line))];
        }
    }

    public int Out => Look.Result?.Accepted.Count(a => a.IsOut) ?? 0;

    public int Computers => Look.Result?.Accepted.Count(a => a.IsOut && a.Card.Kind.IsComputer) ?? 0;

    public string? SourceOf(string key) => Look.Match is { } match && match.Places.TryGetValue(key, out var place) ? Look.Table!.Header[place] : null;
}
