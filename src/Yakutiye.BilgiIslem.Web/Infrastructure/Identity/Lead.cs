using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Sends a request elsewhere first, remembering where it wanted to go.</summary>
public static class Lead
{
    public static void To(HttpContext http, string path)
    {
        var request = http.Request;
        var wanted = HttpMethods.IsGet(request.Method) ? $"{request.PathBase}{request.Path}{request.QueryString}" : Back.From(request);
        var target = $"{path}?donus={Uri.EscapeDataString(wanted)}";
        if (request.Headers.ContainsKey("HX-Request"))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers["HX-Redirect"] = $"{path}?donus={Uri.EscapeDataString(Back.From(request))}";
            return;
        }

        // 303: the browser comes with GET, whatever it came with before.
        http.Response.StatusCode = HttpMethods.IsGet(request.Method) ? StatusCodes.Status302Found : StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = target;
    }
}
