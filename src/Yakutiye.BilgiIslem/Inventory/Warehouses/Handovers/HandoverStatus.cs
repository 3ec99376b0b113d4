using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;

public enum HandoverStatus
{
    [Display(Name = "Sayılıyor"), Tone(Tone.Progress)] Open,
    [Display(Name = "Tamamlandı"), Tone(Tone.Success)] Completed,
    [Display(Name = "Vazgeçildi"), Tone(Tone.Neutral)] Cancelled,
}

/// <summary>Who follows whom.</summary>
public static class HandoverFlow
{
    private static readonly Dictionary<HandoverStatus, HandoverStatus[]> Next = new()
    {
        [HandoverStatus.Open] = [HandoverStatus.Completed, HandoverStatus.Cancelled],
        [HandoverStatus.Completed] = [],
        [HandoverStatus.Cancelled] = [],
    };

    public static bool Allows(HandoverStatus from, HandoverStatus to) => Next[from].Contains(to);
}

public enum HandoverPart
{
    [Display(Name = "Devreden")] Giver,
    [Display(Name = "Devralan")] Taker,
    [Display(Name = "Devir kurulu üyesi")] Board,
}
