using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Notices;

public sealed record NoticeForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Metin"), DataType(DataType.MultilineText)]
    public string Body { get; init; } = "";

    /// <summary>Is the text only looked at?</summary>
    public bool IsPreview { get; init; }

    public IReadOnlyList<NoticeRow> Versions { get; init; } = [];
}

public sealed record NoticeRow(int Number, DateTime PublishedAt, int Readers)
{
    public DateTime At => Istanbul.ToLocal(PublishedAt);
}

public sealed class NoticeFormValidator : AbstractValidator<NoticeForm>
{
    public NoticeFormValidator() => RuleFor(f => f.Body).NotEmpty().WithMessage(PeopleText.NoticeMissing).MaximumLength(30_000);
}
