namespace Yakutiye.BilgiIslem.People;

/// <summary>
/// Who acts, and in whose name: under a vekâlet or a delegation both are kept on every act (M10.7–9, BR-15).
/// </summary>
public sealed record Actor(int Id, string Name, int? ForId = null, string? ForName = null)
{
    /// <summary>What the application does by itself.</summary>
    public static Actor System { get; } = new(0, "Sistem");

    public int? UserId => Id == 0 ? null : Id;

    /// <summary>The name as papers and timelines show it.</summary>
    public string Signature => ForName is null ? Name : $"{Name} ({ForName} adına)";
}
