namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>The page that a request came from, if it is one of ours.</summary>
public static class Back
{
    public static string From(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            ? from.PathAndQuery
            : "/panom";
}
