using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Commissions that wait for the person's vote; no card where nothing waits.</summary>
public sealed class VoteCard : IHomeCard
{
    private const int Most = 5;

    public int Order => 15;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        var waiting = db.Set<WriteOff>().WaitingForVoteOf(user.Id).NewestFirst;
        var rows = await waiting.Take(Most).ToRecordRowsAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        var count = rows.Count < Most ? rows.Count : await waiting.CountAsync(ct);
        var link = user.Can(InventoryPermissions.SeeAll) ? $"/envanter/dusum?durum={WriteOffStatus.InCommission}" : rows[0].Link;
        return new HomeCard("Oyunuzu bekleyen kayıttan düşmeler", count, link, rows, "") { Tone = Tone.Waiting, Icon = "users" };
    }
}
