using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <param name="Witnesses">Names and titles; two at least.</param>
public sealed record DestructionFacts(DestructionMethod Method, DateOnly Date, string? Place, IReadOnlyList<string> Witnesses, string? Note);

/// <summary>İmha tutanağı: what was written off and destroyed before witnesses (TMY m.28/5).</summary>
public sealed class Destruction : Entity
{
    public const int FewestWitnesses = 2;
    public const int MostWitnesses = 6;

    private readonly List<DestroyedAsset> _assets = [];

    internal Destruction(WriteOff writeOff, DestructionFacts facts, IReadOnlyList<int> assetIds, Actor by, DateTime now)
    {
        List<string> witnesses = [.. facts.Witnesses.Select(Rule.Optional).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        Rule.Require(witnesses.Count is >= FewestWitnesses and <= MostWitnesses, InventoryText.WitnessesCount(FewestWitnesses, MostWitnesses), nameof(Witnesses));
        Rule.Require(facts.Date <= Istanbul.DayOf(now), InventoryText.DateInFuture, nameof(Date));
        Rule.Require(
            writeOff.EndedAt is { } ended && facts.Date >= Istanbul.DayOf(ended), InventoryText.DestroyedBeforeExit, nameof(Date));
        Rule.Require(assetIds.Count > 0, InventoryText.ChooseAssets, "AssetIds");

        (WriteOffId, Method, Date, Place, Note) = (writeOff.Id, facts.Method, facts.Date, Rule.Optional(facts.Place), Rule.Optional(facts.Note));
        Witnesses = string.Join('\n', witnesses);
        (ById, ByName, At) = (by.UserId, by.Signature, now);
        _assets.AddRange(assetIds.Select(id => new DestroyedAsset(id)));
    }

    private Destruction() { }

    public int WriteOffId { get; private set; }
    public DestructionMethod Method { get; private set; }
    public DateOnly Date { get; private set; }
    public string? Place { get; private set; }

    /// <summary>One in a line.</summary>
    public string Witnesses { get; private set; } = "";

    public string? Note { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
    public IReadOnlyCollection<DestroyedAsset> Assets => _assets;

    public IReadOnlyList<string> WitnessList => Witnesses.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

public sealed class DestroyedAsset
{
    internal DestroyedAsset(int assetId) => AssetId = assetId;

    private DestroyedAsset() { }

    public int Id { get; private set; }
    public int DestructionId { get; private set; }
    public int AssetId { get; private set; }
}
