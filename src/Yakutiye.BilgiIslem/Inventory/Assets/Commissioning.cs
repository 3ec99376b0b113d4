using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>What is checked on a computer before its first user gets it (M8.84, BR-16).</summary>
public enum CheckPoint
{
    [Display(Name = "Donanım testi")] Test,
    [Display(Name = "İşletim sistemi kurulumu")] OperatingSystem,
    [Display(Name = "Güncellemeler")] Updates,
    [Display(Name = "Antivirüs")] Antivirus,
    [Display(Name = "Ağ adı verildi")] NetworkName,
    [Display(Name = "Etki alanına alındı")] Domain,
    [Display(Name = "Kullanıcı verisi taşındı")] UserData,
}

public enum CheckResult
{
    [Display(Name = "Bekliyor"), Tone(Tone.Waiting)] Waiting,
    [Display(Name = "Geçti"), Tone(Tone.Success)] Passed,
    [Display(Name = "Kaldı"), Tone(Tone.Danger)] Failed,
    [Display(Name = "Gerekmiyor"), Tone(Tone.Neutral)] NotNeeded,
}

public static class CheckPoints
{
    extension(CheckPoint point)
    {
        /// <summary>Cannot be declared unnecessary.</summary>
        public bool IsMandatory => point is not (CheckPoint.Domain or CheckPoint.UserData);
    }
}

/// <summary>The checklist of one computer. It stays as a record after the computer is in use.</summary>
public sealed class Commissioning : Entity
{
    private readonly List<CommissioningCheck> _checks = [];

    public Commissioning(int assetId, DateTime now)
    {
        (AssetId, StartedAt) = (assetId, now);
        _checks.AddRange(Enum.GetValues<CheckPoint>().Select(p => new CommissioningCheck(p)));
    }

    private Commissioning() { }

    public int AssetId { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>Null: not all has passed yet.</summary>
    public DateTime? FinishedAt { get; private set; }

    public string? NetworkName { get; private set; }
    public IReadOnlyCollection<CommissioningCheck> Checks => _checks;

    public CommissioningCheck this[CheckPoint point] => _checks.Single(c => c.Point == point);

    /// <summary>Every mandatory point has passed, and of the others none has failed.</summary>
    public bool IsPassed => _checks.All(c => c.Result is CheckResult.Passed || (!c.Point.IsMandatory && c.Result is not CheckResult.Failed));

    /// <summary>Marks a point; who and when are kept only when something changes.</summary>
    public void Mark(CheckPoint point, CheckResult result, string? note, MoveNote by)
    {
        Rule.Require(FinishedAt is null, InventoryText.ChecklistFinished);
        Rule.Require(result is not CheckResult.NotNeeded || !point.IsMandatory, InventoryText.CheckMandatory(point));
        Rule.Require(result is not CheckResult.Failed || !string.IsNullOrWhiteSpace(note), InventoryText.CheckFailedWhy(point));

        this[point].Mark(result, Rule.Optional(note), by);
    }

    /// <summary>The computer's name on the network; its point passes only with one.</summary>
    public void Name(string? networkName)
    {
        Rule.Require(FinishedAt is null, InventoryText.ChecklistFinished);

        NetworkName = Rule.Optional(networkName)?.ToUpperInvariant();
    }

    /// <summary>Hands the computer over to use, so that an order may take it out of the warehouse.</summary>
    public void Finish(Asset asset, MoveNote by)
    {
        Rule.Require(FinishedAt is null, InventoryText.ChecklistFinished);
        Rule.Require(IsPassed, InventoryText.ChecklistOpen(_checks.Where(c => c.Point.IsMandatory && c.Result is not CheckResult.Passed || c.Result is CheckResult.Failed).Select(c => c.Point)));
        Rule.Require(NetworkName is not null, InventoryText.NetworkNameMissing, nameof(NetworkName));

        FinishedAt = by.At;
        asset.NameOnNetwork(NetworkName);
        asset.Commission(by);
    }
}

/// <summary>One point of a checklist.</summary>
public sealed class CommissioningCheck
{
    internal CommissioningCheck(CheckPoint point) => Point = point;

    private CommissioningCheck() { }

    public int Id { get; private set; }
    public int CommissioningId { get; private set; }
    public CheckPoint Point { get; private set; }
    public CheckResult Result { get; private set; }
    public string? Note { get; private set; }
    public int? ById { get; private set; }
    public string? ByName { get; private set; }

    /// <summary>Null: nobody has looked yet.</summary>
    public DateTime? At { get; private set; }

    internal void Mark(CheckResult result, string? note, MoveNote by)
    {
        if ((result, note) == (Result, Note))
        {
            return;
        }

        (Result, Note, ById, ByName, At) = (result, note, by.By.UserId, by.By.Signature, by.At);
    }
}
