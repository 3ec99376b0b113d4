using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>Files that lie in the store and wait for the record that they belong to.</summary>
public sealed class KeptFiles
{
    private readonly AppDb _db;
    private readonly IReadOnlyList<StoredFile> _files;
    private readonly TimeProvider _clock;

    internal KeptFiles(AppDb db, IReadOnlyList<StoredFile> files, TimeProvider clock) => (_db, _files, _clock) = (db, files, clock);

    public int Count => _files.Count;

    internal bool AreAttached { get; private set; }

    /// <summary>Adds the rows to the unit of work; the caller saves.</summary>
    /// <param name="partId">A part of the record, such as a timeline entry; null: the record itself.</param>
    public void AttachTo(string ownerType, int ownerId, Actor by, int? partId = null, bool isInternal = false)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        foreach (var file in _files)
        {
            var attachment = new Attachment(ownerType, ownerId, file, by, now);
            _db.Add(partId is null && !isInternal ? attachment : attachment.AsPart(partId, isInternal));
        }

        AreAttached = true;
    }
}
