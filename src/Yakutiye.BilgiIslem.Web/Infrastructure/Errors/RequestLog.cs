using System.Diagnostics;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Errors;

/// <summary>Writes down the requests that somebody may ask about: failed ones and slow ones. A good quick one costs two clock readings.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var took = Stopwatch.GetElapsedTime(started);
        var status = context.Response.StatusCode;
        if (status < StatusCodes.Status400BadRequest && took < Slow)
        {
            return;
        }

        // The path without its query: a search may hold personal data.
        log.Log(
            LevelOf(status), "{Method} {Path} answered {Status} in {Elapsed:0} ms, {TraceId}",
            context.Request.Method, context.Request.Path.Value, status, took.TotalMilliseconds, context.TraceIdentifier);
    }

    private static LogLevel LevelOf(int status) => status switch
    {
        >= 500 => LogLevel.Error,
        400 or 403 or 413 or 429 => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
