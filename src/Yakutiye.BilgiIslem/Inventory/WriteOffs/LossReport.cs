using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <param name="PoliceNumber">Of the report to the police; a theft has one always.</param>
public sealed record LossFacts(LossKind Kind, DateOnly Date, string Place, string Story, string? PoliceNumber, DateOnly? PoliceDate);

/// <summary>Kayıp ya da çalıntı bildirimi. Who held the thing then is kept: the loss may be made good by him.</summary>
public sealed partial class LossReport : Entity
{
    public const string RecordType = "kayip-bildirimi";

    internal LossReport(string number, Asset asset, LossFacts facts, Actor by, DateTime now)
    {
        var today = Istanbul.DayOf(now);
        Rule.Require(facts.Date <= today, InventoryText.DateInFuture, nameof(Date));
        Rule.Require(facts.Kind is not LossKind.Stolen || !string.IsNullOrWhiteSpace(facts.PoliceNumber), InventoryText.PoliceNumberMissing, nameof(PoliceNumber));
        Rule.Require(facts.Kind is not LossKind.Stolen || facts.PoliceDate is not null, InventoryText.PoliceDateMissing, nameof(PoliceDate));
        Rule.Require(facts.PoliceDate is null || facts.PoliceDate <= today, InventoryText.DateInFuture, nameof(PoliceDate));
        Rule.Require(facts.PoliceDate is null || facts.PoliceDate >= facts.Date, InventoryText.PoliceBeforeLoss, nameof(PoliceDate));

        (Number, AssetId, Kind, Date, PoliceNumber, PoliceDate) =
            (number, asset.Id, facts.Kind, facts.Date, Rule.Optional(facts.PoliceNumber), facts.PoliceDate);
        Place = Rule.Filled(facts.Place, InventoryText.LossPlaceMissing, nameof(Place));
        Story = Rule.Filled(facts.Story, InventoryText.LossStoryMissing, nameof(Story));
        (PersonId, UnitId, Room) = (asset.PersonId, asset.UnitId, asset.Room);
        (AssetTag, AssetName) = (asset.Tag, asset.Name);
        (ReportedById, ReportedByName, ReportedAt) = (by.Id, by.Signature, now);
    }

    private LossReport() { }

    /// <summary>Gap-free per year: <c>KYP-2026-003</c>.</summary>
    public string Number { get; private set; } = "";

    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string AssetTag { get; private set; } = "";
    public string AssetName { get; private set; } = "";
    public LossKind Kind { get; private set; }
    public LossStatus Status { get; private set; }
    public DateOnly Date { get; private set; }
    public string Place { get; private set; } = "";
    public string Story { get; private set; } = "";
    public string? PoliceNumber { get; private set; }
    public DateOnly? PoliceDate { get; private set; }

    /// <summary>In whose zimmet it was. Null: in a warehouse or in common use.</summary>
    public int? PersonId { get; private set; }

    public AppUser? Person { get; private set; }
    public int? UnitId { get; private set; }
    public string? Room { get; private set; }
    public int ReportedById { get; private set; }
    public string ReportedByName { get; private set; } = "";
    public DateTime ReportedAt { get; private set; }

    /// <summary>Null: still missing.</summary>
    public DateTime? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }

    /// <summary>Where and how it was found.</summary>
    public string? FoundNote { get; private set; }

    internal void Found(string? how, Actor by, DateTime now)
    {
        Rule.Require(Status is LossStatus.Open, InventoryText.LossEnded(Number));

        FoundNote = Rule.Filled(how, InventoryText.FoundHowMissing, "How");
        (Status, EndedAt, EndedByName) = (LossStatus.Found, now, by.Signature);
    }

    /// <summary>Its exit was reversed: it is missing again, and may be found (TMY m.39).</summary>
    internal void Reopen()
    {
        Rule.Require(Status is LossStatus.WrittenOff, InventoryText.LossEnded(Number));

        (Status, EndedAt, EndedByName) = (LossStatus.Open, null, null);
    }

    internal void WrittenOff(Actor by, DateTime now)
    {
        Rule.Require(Status is LossStatus.Open, InventoryText.LossEnded(Number));

        (Status, EndedAt, EndedByName) = (LossStatus.WrittenOff, now, by.Signature);
    }
}
