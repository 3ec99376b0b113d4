using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>A step that the page offers.</summary>
/// <param name="Path">Below the write-off's address.</param>
/// <param name="IsLikely">The prominent one, when it comes first.</param>
public sealed record WriteOffOffer(string Title, string Path, string Icon, bool IsLikely = true);

/// <summary>What this person may do with the write-off now: the likely next step first.</summary>
public sealed class WriteOffOffers
{
    private readonly List<WriteOffOffer> _offers = [];

    public WriteOffOffers(WriteOffFacts facts, ICurrentUser user, bool isRegistrar)
    {
        var (writeOff, authority, keeper) = (facts.WriteOff, user.Can(InventoryPermissions.Spend), user.Can(InventoryPermissions.WriteOff));
        Offer(writeOff.CanVote(user.Id), new("Oy ver", "oy", "circle-check"));
        Offer(authority && writeOff.Status is WriteOffStatus.Proposed, new("Komisyon kur", "komisyon", "users"));
        Offer(authority && writeOff.CanApprove(user.Id), new("Onayla", "onayla", "circle-check"));
        Offer(keeper && writeOff.CanPrepare && facts.ToWipe.Any(), new("Veri silme kaydı gir", "veri-silme", "shield-lock"));
        Offer(isRegistrar && writeOff.CanExit && !facts.ToWipe.Any(), new("Çıkış fişini kes", "cikis-fisi", "file-text"));
        Offer(keeper && facts.Lines.Any(l => l.IsWaiting), new("İmha et", "imha", "trash"));
        Offer(keeper && facts.Lines.Any(l => l.IsWaiting), new("Hurda olarak sevk et", "sevk", "send", IsLikely: false));
        Offer(authority && writeOff.Status is WriteOffStatus.InCommission, new("Komisyonu yeniden kur", "komisyon", "users", IsLikely: false));
        Offer(keeper && writeOff.CanPrepare && !facts.ToWipe.Any() && facts.Lines.Any(l => l.KeepsData), new("Silme kaydı ekle", "veri-silme", "shield-lock", IsLikely: false));
        Offer(keeper && writeOff.CanPrepare, new("Kullanılabilir parça ekle", "parca", "tool", IsLikely: false));
        Offer(keeper, new("Belge ekle", "belge", "paperclip", IsLikely: false));
        Offer(authority && writeOff.CanRefuse(user.Id), new("Reddet", "reddet", "ban", IsLikely: false));
        Offer(keeper && writeOff.CanWithdraw(user.Id), new("Geri çek", "geri-cek", "x", IsLikely: false));
    }

    /// <summary>Null: the ball is in the other court.</summary>
    public WriteOffOffer? Next => _offers is [{ IsLikely: true } first, ..] ? first : null;

    public IEnumerable<WriteOffOffer> Rest => _offers.Where(o => o != Next);

    private void Offer(bool may, WriteOffOffer offer)
    {
        if (may)
        {
            _offers.Add(offer);
        }
    }
}
