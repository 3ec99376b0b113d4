using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>A record of whatever module that belongs to this one: <c>&lt;partial name="_Related" model="lines" /&gt;</c>.</summary>
/// <param name="Kind">What it is, in a word: Talep, Demirbaş, Gelen evrak.</param>
public sealed record RelatedLine(string Kind, string Title, string Href, string? Status = null, Tone Tone = Tone.Neutral);
