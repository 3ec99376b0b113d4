using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>A record of any module, as a page of another module shows it.</summary>
public sealed record RecordRow(string Type, int Id, string Number, string Title, string Link, string Status, Tone Tone, DateTime At);
