namespace Yakutiye.BilgiIslem.Web.Shared.Errors;

/// <summary>A friendly page for a status code: <c>View("ErrorPage", ErrorPage.For(404, traceId))</c>. Never a stack trace.</summary>
public sealed record ErrorPage(int Status, string Icon, string Title, string Text, string TraceId)
{
    public static ErrorPage For(int status, string traceId)
    {
        var (icon, title, text) = ErrorText.For(status);
        return new ErrorPage(status, icon, title, text, traceId);
    }
}
