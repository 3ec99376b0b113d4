using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;
using static Yakutiye.BilgiIslem.Inventory.WriteOffs.WriteOffStatus;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

public enum WriteOffStatus
{
    [Display(Name = "Komisyon kurulacak"), Tone(Tone.Info)] Proposed,
    [Display(Name = "Komisyonda"), Tone(Tone.Progress)] InCommission,
    [Display(Name = "Onay bekliyor"), Tone(Tone.Waiting)] Decided,
    [Display(Name = "Çıkış fişi bekliyor"), Tone(Tone.Waiting)] Approved,
    [Display(Name = "Kayıttan düşüldü"), Tone(Tone.Success)] Completed,
    [Display(Name = "Reddedildi"), Tone(Tone.Danger)] Refused,
    [Display(Name = "Geri çekildi"), Tone(Tone.Neutral)] Withdrawn,
}

/// <summary>Who follows whom (M8.13, BR-10). Every verb of a write-off passes through this table; nothing else decides.</summary>
public static class WriteOffFlow
{
    private static readonly Dictionary<WriteOffStatus, WriteOffStatus[]> Next = new()
    {
        // Straight to the decision only where a report proves the loss (TMY m.10/1-e-1).
        [Proposed] = [InCommission, Decided, Refused, Withdrawn],

        // Onto itself: another round after a tie, or another commission.
        [InCommission] = [InCommission, Decided, Refused, Withdrawn],
        [Decided] = [Approved, Refused, Withdrawn],
        [Approved] = [Completed, Withdrawn],
        [Completed] = [],
        [Refused] = [],
        [Withdrawn] = [],
    };

    public static bool Allows(WriteOffStatus from, WriteOffStatus to) => Next[from].Contains(to);

    public static bool IsEnd(WriteOffStatus status) => Next[status].Length == 0;
}
