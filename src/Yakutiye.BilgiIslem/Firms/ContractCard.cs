using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Firms;

public enum ContractKind
{
    [Display(Name = "Alım")] Purchase,
    [Display(Name = "Bakım")] Maintenance,
    [Display(Name = "Garanti")] Warranty,
    [Display(Name = "Hizmet")] Service,
    [Display(Name = "Abonelik / lisans")] Subscription,
}

public enum ContractStanding
{
    [Display(Name = "Başlamadı"), Tone(Tone.Info)] Coming,
    [Display(Name = "Yürürlükte"), Tone(Tone.Success)] InForce,
    [Display(Name = "Bitiyor"), Tone(Tone.Warning)] Ending,
    [Display(Name = "Bitti"), Tone(Tone.Neutral)] Ended,
}

/// <param name="NoticeDays">Days before the end on which it is told.</param>
/// <param name="Cost">₺, KDV dahil; null: not told.</param>
public sealed record ContractCard(
    ContractKind Kind, string Subject, DateOnly StartsOn, DateOnly EndsOn, string? Number = null, DateOnly? SignedOn = null, int NoticeDays = 30,
    string? Terms = null, decimal? Cost = null, string? Notes = null);
