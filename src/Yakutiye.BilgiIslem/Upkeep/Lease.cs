namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>The right of one node to do something that must not be done twice, until a moment.</summary>
public sealed class Lease
{
    public Lease(string name, string claimedBy, DateTime claimedUntil) => (Name, ClaimedBy, ClaimedUntil) = (name, claimedBy, claimedUntil);

    private Lease() { }

    public string Name { get; private set; } = "";
    public string ClaimedBy { get; private set; } = "";
    public DateTime ClaimedUntil { get; private set; }
}
