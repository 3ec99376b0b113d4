using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Pdf;

/// <summary>A paper shown in the browser under its own name.</summary>
public sealed class PdfResult(PaperDocument paper, string fileName) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(FileNames.Safe(fileName));
        response.ContentType = PaperDocument.ContentType;
        response.Headers.ContentDisposition = disposition.ToString();
        return paper.WriteToAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
