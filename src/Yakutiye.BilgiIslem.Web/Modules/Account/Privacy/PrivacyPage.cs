using Microsoft.AspNetCore.Html;
using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Privacy;

public sealed record PrivacyPage(int Id, int Number, DateTime PublishedAt, IHtmlContent Text, string? ReturnTo = null);

public sealed record NoticeForm
{
    public int NoticeId { get; init; }
    public bool HasRead { get; init; }
    public string? ReturnTo { get; init; }
}

public sealed class NoticeFormValidator : AbstractValidator<NoticeForm>
{
    public NoticeFormValidator() => RuleFor(f => f.NoticeId).GreaterThan(0);
}
