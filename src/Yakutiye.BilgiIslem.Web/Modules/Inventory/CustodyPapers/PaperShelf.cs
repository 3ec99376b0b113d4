using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

/// <summary>Which part of a custody record a file is.</summary>
internal static class PaperPart
{
    public const int Paper = 1;
    public const int Signature = 2;
    public const int Scan = 3;
}

/// <summary>Freezes papers with the act that they prove, and hands them out bit for bit.</summary>
public sealed class PaperShelf(AppDb db, AttachmentDesk files, IFileStore store)
{
    public static string Hash(byte[] paper) => Convert.ToHexStringLower(SHA256.HashData(paper));

    /// <summary>
    /// First the files, durably, then one transaction with the act and their rows: no accepted record is ever without its paper,
    /// and no lock is held while the paper is written.
    /// </summary>
    /// <param name="part">what the other files are</param>
    public Task FreezeAsync(string type, int id, string name, byte[] paper, IReadOnlyList<IncomingFile> others, int part, Actor by, Func<Task> act, CancellationToken ct)
    {
        IncomingFile[] frozen = [new(name, PaperDocument.ContentType, () => new MemoryStream(paper, writable: false))];
        return files.SaveAsync(
            frozen,
            kept => files.SaveAsync(
                others,
                added => db.InTransactionAsync(
                    async () =>
                    {
                        await act();
                        kept.AttachTo(type, id, by, PaperPart.Paper);
                        added.AttachTo(type, id, by, part);
                        await db.SaveChangesAsync(ct);
                        return true;
                    },
                    ct),
                ct),
            ct);
    }

    /// <summary>A scan that comes later.</summary>
    public Task AddScanAsync(string type, int id, IReadOnlyList<IncomingFile> scans, Actor by, CancellationToken ct) => files.SaveAsync(
        scans,
        async kept =>
        {
            kept.AttachTo(type, id, by, PaperPart.Scan);
            return await db.SaveChangesAsync(ct);
        },
        ct);

    /// <summary>Null: not frozen yet.</summary>
    public async Task<IActionResult?> FindAsync(string type, int id, CancellationToken ct)
    {
        var paper = await db.Attachments.AsNoTracking().FirstOrDefaultAsync(a => a.OwnerType == type && a.OwnerId == id && a.PartId == PaperPart.Paper, ct);
        return paper is not null && store.Open(paper.StoredName) is { } content ? new KeptPaper(content, paper.Name) : null;
    }
}

/// <summary>A frozen paper in the browser's own viewer.</summary>
public sealed class KeptPaper(Stream content, string name) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(name);
        response.ContentType = PaperDocument.ContentType;
        response.ContentLength = content.Length;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = PdfResult.Policy;
        await using (content)
        {
            await content.CopyToAsync(response.Body, context.HttpContext.RequestAborted);
        }
    }
}
