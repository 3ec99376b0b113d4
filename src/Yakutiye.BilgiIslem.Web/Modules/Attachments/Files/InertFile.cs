using Microsoft.Net.Http.Headers;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Attachments.Files;

/// <summary>Files come from people: nothing in them may run in the portal's name (ASVS 3.2.1, 5.4.1).</summary>
internal static class InertFile
{
    private const string Pdf = "application/pdf";

    public static void Guard(HttpResponse response, Attachment file)
    {
        var isShown = file.IsImage || file.ContentType == Pdf;
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = file.ContentType == Pdf ? PdfResult.Policy : "default-src 'none'; sandbox; frame-ancestors 'none'";

        // May be kept by the browser, but every showing asks anew whether it is still allowed.
        response.Headers.CacheControl = "private, no-cache";
    }
}
