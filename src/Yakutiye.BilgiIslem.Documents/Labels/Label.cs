namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>What one label says. What is null is left out.</summary>
public sealed record Label
{
    /// <summary>The address in the QR code.</summary>
    public string? Address { get; init; }

    /// <summary>Never broken into two lines.</summary>
    public string? Number { get; init; }

    public string? Name { get; init; }

    /// <summary>Small print below the name.</summary>
    public string? Unit { get; init; }

    /// <summary>Small print above the number.</summary>
    public string? Owner { get; init; }
}
