using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

public enum LossKind
{
    [Display(Name = "Kayıp"), Tone(Tone.Warning)] Lost,
    [Display(Name = "Çalınma"), Tone(Tone.Danger)] Stolen,
}

/// <param name="PoliceNumber">Of the police's minutes: of a theft always.</param>
public sealed record LossFacts(LossKind Kind, DateOnly Day, string? Place, string? How, string? PoliceNumber, DateOnly? PoliceDate);

/// <summary>A report of a loss or a theft, with which the movable is out of reach until it is found or written off.</summary>
public sealed class LossReport : Entity
{
    public const string RecordType = "kayip-bildirimi";
    public const string Series = "KYB";

    public LossReport(string number, int assetId, LossFacts facts, DateOnly today, Actor by, DateTime now)
    {
        Rule.Require(facts.Day <= today, InventoryText.DayInFuture, nameof(Day));
        Rule.Require(facts.Kind is LossKind.Lost || !string.IsNullOrWhiteSpace(facts.PoliceNumber), InventoryText.PoliceMissing, nameof(PoliceNumber));
        Rule.Require(facts.PoliceDate is null || facts.PoliceDate <= today, InventoryText.DayInFuture, nameof(PoliceDate));

        (Number, AssetId, Kind, Day) = (number, assetId, facts.Kind, facts.Day);
        Place = Rule.Filled(facts.Place, InventoryText.LossPlaceMissing, nameof(Place));
        How = Rule.Filled(facts.How, InventoryText.LossHowMissing, nameof(How));
        (PoliceNumber, PoliceDate) = (Rule.Optional(facts.PoliceNumber), facts.PoliceDate);
        (ReportedById, ReportedByName, ReportedAt) = (by.UserId, by.Signature, now);
    }

    private LossReport() { }

    /// <summary>Gap-free per year: <c>KYB-2026-001</c>.</summary>
    public string Number { get; private set; } = "";

    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public LossKind Kind { get; private set; }
    public DateOnly Day { get; private set; }
    public string Place { get; private set; } = "";
    public string How { get; private set; } = "";
    public string? PoliceNumber { get; private set; }
    public DateOnly? PoliceDate { get; private set; }
    public int? ReportedById { get; private set; }
    public string ReportedByName { get; private set; } = "";
    public DateTime ReportedAt { get; private set; }

    /// <summary>Null: not found.</summary>
    public DateTime? FoundAt { get; private set; }

    public string? FoundNote { get; private set; }
    public string? FoundByName { get; private set; }

    public void Found(string? note, Actor by, DateTime now)
    {
        Rule.Require(FoundAt is null, InventoryText.FoundAlready(Number));
        FoundNote = Rule.Filled(note, InventoryText.FoundHowMissing, "Note");

        (FoundAt, FoundByName) = (now, by.Signature);
    }

    public static string Format(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{Series}-{year:0000}-{number:000}");
}
