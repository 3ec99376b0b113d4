using Yakutiye.BilgiIslem.Attachments;

namespace Yakutiye.BilgiIslem.Web.Shared;

public static class IncomingFiles
{
    extension(IEnumerable<IFormFile>? files)
    {
        /// <summary>The chosen files of a form for <c>AttachmentDesk</c>. A field that was left empty gives none.</summary>
        public IReadOnlyList<IncomingFile> Incoming =>
            files?.Where(f => f.FileName.Length > 0).Select(f => new IncomingFile(f.FileName, f.ContentType, f.OpenReadStream) { Field = f.Name }).ToList() ?? [];
    }
}
