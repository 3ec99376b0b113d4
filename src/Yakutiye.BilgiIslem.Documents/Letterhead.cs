namespace Yakutiye.BilgiIslem.Documents;

/// <summary>The head of the first page: T.C., the institution in capitals, the directorate; logos are PNG or JPEG files.</summary>
public sealed record Letterhead(string Institution, string Directorate)
{
    public byte[]? LeftLogo { get; init; }
    public byte[]? RightLogo { get; init; }
}
