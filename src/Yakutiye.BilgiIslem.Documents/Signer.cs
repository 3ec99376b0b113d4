namespace Yakutiye.BilgiIslem.Documents;

/// <summary>One who signs. The order in which signers are given is their seniority: the first stands on the left.</summary>
public sealed record Signer(string? Role, string Name, string Title)
{
    /// <summary>Signs for the post by proxy (vekâleten): "V." follows the title.</summary>
    public bool Acting { get; init; }

    /// <summary>Place and date as they should be read, "Erzurum, 22.11.2026" for instance.</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>A drawn signature as PNG or JPEG; without one the space stays empty for the pen.</summary>
    public byte[]? Signature { get; init; }

    internal string FullTitle => Acting ? PaperText.Acting(Title) : Title;
}
