using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>
/// A rule that was not met, or a record that somebody else changed meanwhile, becomes a sentence on the page that the person
/// came from. Pages with typed input catch theirs first (<c>this.Try</c>) and keep what was typed.
/// </summary>
public sealed class RuleFilter(ITempDataDictionaryFactory tempData) : IExceptionFilter
{
    public const string ChangedMeanwhile = "Bu kayıt siz bakarken başka biri tarafından değiştirildi. Güncel halini gözden geçirip yeniden deneyin.";

    public void OnException(ExceptionContext context)
    {
        var sentence = context.Exception switch
        {
            RuleException rule => rule.Message,
            DbUpdateConcurrencyException => ChangedMeanwhile,
            _ => null,
        };
        if (sentence is null)
        {
            return;
        }

        FlashMessages.Add(tempData.GetTempData(context.HttpContext), FlashTone.Danger, sentence);
        context.Result = new LocalRedirectResult(Back.From(context.HttpContext.Request));
        context.ExceptionHandled = true;
    }
}
