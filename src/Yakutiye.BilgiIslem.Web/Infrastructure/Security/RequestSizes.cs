using Microsoft.AspNetCore.Http.Metadata;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>
/// A form may have 2 MB; uploads say more with <c>[RequestSizeLimit]</c>. Looked at before the body is read: the form reader would
/// report what is too big as a forged form.
/// </summary>
public sealed class RequestSizes(RequestDelegate next)
{
    public const long Form = 2 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not { } length || length <= LimitOf(context.GetEndpoint()))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }

    private static long LimitOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } own ? own.MaxRequestBodySize ?? long.MaxValue : Form;
}
