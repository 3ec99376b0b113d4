using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Everything that the page of a write-off shows.</summary>
public sealed record WriteOffPage(WriteOffFacts Facts, WriteOffOffers Offers)
{
    public WriteOff WriteOff => Facts.WriteOff;
    public string Address => WriteOffNotices.Link(WriteOff.Id);
    public bool IsHistory { get; init; }
    public bool MaySeeHistory { get; init; }
    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];
    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];

    /// <summary>Votes of the rounds before, which the tie made void but not unwritten.</summary>
    public IEnumerable<WriteOffVote> EarlierVotes => WriteOff.Votes.Where(v => v.Round < WriteOff.Round || WriteOff.Members.All(m => m.UserId != v.UserId)).OrderBy(v => v.Id);

    public WriteOffVote? VoteOf(CommissionMember member) => WriteOff.VotesNow.FirstOrDefault(v => v.UserId == member.UserId);

    /// <summary>One sentence on where it stands.</summary>
    public string Standing => WriteOff.Status switch
    {
        WriteOffStatus.Proposed => "Harcama yetkilisinin komisyon kurması bekleniyor.",
        WriteOffStatus.InCommission when WriteOff.Round > 1 => $"Oylar eşit çıktı, teklif komisyona döndü; {WriteOff.Round}. turda oyu beklenenler: {Waiting}.",
        WriteOffStatus.InCommission => Waiting.Length > 0 ? $"Oyu beklenenler: {Waiting}." : "Komisyon oyluyor.",
        WriteOffStatus.Decided => "Harcama yetkilisinin onayı bekleniyor.",
        WriteOffStatus.Approved when Facts.ToWipe.Any() => $"Çıkış fişinden önce {Facts.ToWipe.Count()} taşınırın veri silme kaydı girilmeli.",
        WriteOffStatus.Approved => $"{Facts.Warehouse} taşınır kayıt yetkilisinin çıkış fişini kesmesi bekleniyor.",
        WriteOffStatus.Completed when Facts.Lines.Any(l => l.IsWaiting) => $"Kayıttan düşüldü; {Facts.Lines.Count(l => l.IsWaiting)} taşınır ambarda imha ya da sevk bekliyor.",
        WriteOffStatus.Completed => "Kayıttan düşüldü.",
        WriteOffStatus.Refused => $"Reddedildi ({WriteOff.EndedByName}); taşınırlar kayıtta kaldı.",
        WriteOffStatus.Withdrawn => "Öneren geri çekti; taşınırlar kayıtta kaldı.",
    };

    private string Waiting => string.Join(", ", WriteOff.Members.Where(m => VoteOf(m) is null).Select(m => m.Name));

    public static Tone VoteTone(bool isFor) => isFor ? Tone.Success : Tone.Danger;
}
