using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Yakutiye.BilgiIslem.Web.Shared.Messages;

/// <summary>
/// Answers for scripts: htmx gets flash messages and redirects as headers, an upload with a progress bar gets its redirect as X-Location.
/// A script that followed a redirect by itself would read, and so spend, the messages of the page that the person is about to see.
/// </summary>
public sealed class ScriptedAnswers(ITempDataDictionaryFactory tempData) : IAsyncResultFilter, IOrderedFilter
{
    // Outside the filter that writes TempData into its cookie.
    public int Order => int.MinValue;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var htmx = request.Headers.ContainsKey("HX-Request");
        var progress = request.Headers.ContainsKey("X-Progress");
        if (!htmx && !progress)
        {
            await next();
            return;
        }

        var response = context.HttpContext.Response;
        if (htmx && context.Result is not IKeepTempDataResult)
        {
            Announce(response, FlashMessages.Take(tempData.GetTempData(context.HttpContext)));
        }

        await next();
        if (response.StatusCode is StatusCodes.Status302Found or StatusCodes.Status303SeeOther && !response.HasStarted)
        {
            response.Headers[htmx ? "HX-Redirect" : "X-Location"] = response.Headers.Location;
            response.Headers.Remove("Location");
            response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    // System.Text.Json escapes Turkish letters, which a header could not carry.
    private static void Announce(HttpResponse response, IReadOnlyList<FlashMessage> messages)
    {
        if (messages.Count > 0)
        {
            var lines = messages.Select(m => new { tone = m.Word, text = m.Text });
            response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new { flash = lines });
        }
    }
}
