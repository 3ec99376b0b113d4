using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Web.Infrastructure.Files;

namespace Yakutiye.BilgiIslem.Web.Modules.Attachments.Files;

public sealed class FilesController(FileAccessDesk desk, IFileStore store, Thumbnails thumbnails) : Controller
{
    [HttpGet("dosya/{id:int}")]
    public async Task<IActionResult> Download(int id, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { } file || store.Open(file.StoredName) is not { } content)
        {
            return NotFound();
        }

        InertFile.Guard(Response, file);
        return File(content, file.ContentType, lastModified: null, new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }

    [HttpGet("dosya/{id:int}/kucuk")]
    public async Task<IActionResult> Thumbnail(int id, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { IsImage: true } file || await thumbnails.OpenAsync(file.StoredName, ct) is not { } picture)
        {
            return NotFound();
        }

        InertFile.Guard(Response, file);
        return File(picture, "image/webp", lastModified: null, new EntityTagHeaderValue($"\"k{file.Sha256}\""));
    }
}
