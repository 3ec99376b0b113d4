using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>One sentence on where the movable stands.</summary>
public static class AssetWords
{
    public static string Of(AssetPage page)
    {
        var (asset, facts) = (page.Asset, page.Facts);
        return asset.State switch
        {
            AssetState.InWarehouse when asset.NeedsCommissioning => $"{facts.Warehouse} içinde; ilk kullanıcısından önce devreye alınması gerekiyor.",
            AssetState.InWarehouse => $"{facts.Warehouse} içinde, verilebilir.",
            AssetState.Assigned when asset.Way is PlacementWay.Loan => $"{facts.Person} geçici olarak kullanıyor{Until(asset)}.",
            AssetState.Assigned when asset.Way is PlacementWay.Event => $"{facts.Person} adına etkinlikte{Until(asset)}.",
            AssetState.Assigned => $"{facts.Person} zimmetinde.",
            AssetState.CommonUse => $"{facts.Unit}, {asset.Room}: ortak kullanımda.",
            AssetState.InUse => $"{facts.BookUnit} kayıtlarında; kullanan {facts.Person ?? facts.Unit}.",
            AssetState.AtService => facts.Person is null ? "Serviste." : $"Serviste; {facts.Person} bekliyor.",
            AssetState.InRepair => "Bilgi İşlem Müdürlüğünde onarımda.",
            AssetState.ScrapProposed => "Kayıttan düşülmesi önerildi; komisyon kararı bekleniyor.",
            AssetState.Scrapped => "Hurdaya ayrıldı; yeniden verilemez.",
            AssetState.Transferred => "Başka bir birime devredildi.",
            AssetState.Lost => asset.ExitVoucherId is null ? "Kayıp ya da çalıntı olarak bildirildi." : "Kayboldu ve kayıttan düşüldü.",
            AssetState.Destroyed => "İmha edildi.",
            AssetState.EntryCancelled => "Giriş fişi ters kayıtla geri alındı; kayıtlarda değil.",
        };
    }

    private static string Until(Asset asset) => asset.Until is { } day ? $", {AssetPage.Day(day)} gününe kadar" : "";
}
