namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>A file that passed the rules.</summary>
/// <param name="Name">safe to show and to save, not a place on disk</param>
/// <param name="ContentType">ours for its kind, never what the browser said</param>
/// <param name="Length">in bytes</param>
/// <param name="IsImage">can be shown as a picture</param>
public sealed record AcceptedFile(string Name, string ContentType, long Length, bool IsImage);
