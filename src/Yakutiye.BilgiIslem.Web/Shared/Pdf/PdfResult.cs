using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Pdf;

/// <summary>A paper shown in the browser under its own name.</summary>
public sealed class PdfResult(PaperDocument paper, string fileName) : IActionResult
{
    /// <summary>
    /// Browsers show a PDF in a viewer of their own, which a sandbox or a ban of objects would close; with its type fixed, nothing in
    /// it runs in the portal's name.
    /// </summary>
    public const string Policy = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(FileNames.Safe(fileName));
        response.ContentType = PaperDocument.ContentType;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = Policy;
        return paper.WriteToAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
