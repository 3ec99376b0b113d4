using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>
/// Headers of every answer, errors included. What an endpoint has set itself (a download's sandbox, a picture's lifetime) stays.
/// Written just before the answer starts, because the error handler clears what was set earlier.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration, IHostEnvironment environment)
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "media-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(self), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

    private static readonly Func<object, Task> Plain = context => WriteAsync((HttpContext)context, strict: false);
    private static readonly Func<object, Task> Strict = context => WriteAsync((HttpContext)context, strict: true);

    private readonly Func<object, Task> _write = CookieNames.AreSecure(configuration, environment) ? Strict : Plain;

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(_write, context);
        if (!IsRefused(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private static bool IsRefused(string method) =>
        HttpMethods.IsTrace(method) || HttpMethods.IsConnect(method) || string.Equals(method, "TRACK", StringComparison.OrdinalIgnoreCase);

    private static Task WriteAsync(HttpContext context, bool strict)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.TryAdd("Content-Security-Policy", ContentSecurityPolicy);
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", Permissions);
        headers.TryAdd("Cache-Control", "no-store");
        if (strict && context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        }

        return Task.CompletedTask;
    }
}
