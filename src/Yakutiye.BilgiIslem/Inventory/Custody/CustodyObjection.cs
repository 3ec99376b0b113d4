using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>"Bende değil": a holder says that the records are wrong. Listed until somebody has settled it.</summary>
public sealed class CustodyObjection : Entity
{
    public CustodyObjection(int assetId, int personId, string? note, DateTime now)
    {
        (AssetId, PersonId, At) = (assetId, personId, now);
        Note = Rule.Filled(note, InventoryText.ObjectionNoteMissing, nameof(Note));
    }

    private CustodyObjection() { }

    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public int PersonId { get; private set; }
    public AppUser Person { get; private set; } = null!;
    public string Note { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>Null: being looked into.</summary>
    public DateTime? SettledAt { get; private set; }

    public string? SettledByName { get; private set; }
    public string? Resolution { get; private set; }

    public void Settle(string? resolution, Actor by, DateTime now)
    {
        Rule.Require(SettledAt is null, InventoryText.ObjectionSettled);

        Resolution = Rule.Filled(resolution, InventoryText.ResolutionMissing, nameof(Resolution));
        (SettledAt, SettledByName) = (now, by.Signature);
    }
}

/// <summary>A reminder of a term that was given, once: the key is unique.</summary>
public sealed class LoanReminder
{
    public LoanReminder(int assetId, DateOnly until, int step, DateTime at) => (AssetId, Until, Step, At) = (assetId, until, step, at);

    private LoanReminder() { }

    public int Id { get; private set; }
    public int AssetId { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>-3: three days before; 0: on the day; 1, 2, …: so many weeks after.</summary>
    public int Step { get; private set; }

    public DateTime At { get; private set; }
}
