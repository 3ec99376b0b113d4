using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

public enum CustodyStatus
{
    [Display(Name = "Teslim alınmayı bekliyor"), Tone(Tone.Waiting)] AwaitingAcceptance,
    [Display(Name = "Teslim alındı"), Tone(Tone.Success)] Accepted,
    [Display(Name = "Teslim alınmadı"), Tone(Tone.Danger)] Refused,
    [Display(Name = "Geri çekildi"), Tone(Tone.Neutral)] Cancelled,

    /// <summary>Everything on it came back or passed to somebody else.</summary>
    [Display(Name = "Kapandı"), Tone(Tone.Neutral)] Closed,
}

/// <summary>Who follows whom.</summary>
public static class CustodyFlow
{
    private static readonly Dictionary<CustodyStatus, CustodyStatus[]> Next = new()
    {
        [CustodyStatus.AwaitingAcceptance] = [CustodyStatus.Accepted, CustodyStatus.Refused, CustodyStatus.Cancelled],
        [CustodyStatus.Accepted] = [CustodyStatus.Closed],
        [CustodyStatus.Refused] = [],
        [CustodyStatus.Cancelled] = [],
        [CustodyStatus.Closed] = [],
    };

    public static bool Allows(CustodyStatus from, CustodyStatus to) => Next[from].Contains(to);
}

/// <summary>What became of one device of a document.</summary>
public enum CustodyLineState
{
    [Display(Name = "Teslim alınmayı bekliyor"), Tone(Tone.Waiting)] Pending,
    [Display(Name = "Üzerinde"), Tone(Tone.Success)] Held,
    [Display(Name = "Geri alındı"), Tone(Tone.Neutral)] Returned,
    [Display(Name = "Devredildi"), Tone(Tone.Neutral)] Passed,
    [Display(Name = "Teslim alınmadı"), Tone(Tone.Neutral)] NotTaken,
    [Display(Name = "Kayıttan düşüldü"), Tone(Tone.Neutral)] WrittenOff,
}

/// <summary>How a recipient or a returner said yes.</summary>
public enum SignatureWay
{
    [Display(Name = "Portalda, parolayla")] Portal,
    [Display(Name = "Yerinde, çizilen imzayla")] OnTheSpot,
    [Display(Name = "İmzalı kâğıtla")] SignedPaper,
}

public enum AssetCondition
{
    [Display(Name = "Sağlam"), Tone(Tone.Success)] Sound,
    [Display(Name = "Arızalı"), Tone(Tone.Warning)] Faulty,
    [Display(Name = "Hasarlı"), Tone(Tone.Danger)] Damaged,
    [Display(Name = "Eksik"), Tone(Tone.Danger)] Incomplete,
}
