using System.Globalization;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>A step that the card offers: a link to where it is done.</summary>
public sealed record AssetOffer(string Title, string Href, string Icon);

/// <summary>What this person may do with the movable now: the likely next step, and the rest.</summary>
public sealed class AssetOffers
{
    private readonly List<(int Weight, AssetOffer Offer)> _offers = [];
    private readonly Asset _asset;
    private readonly AssetRights _rights;
    private readonly string _id;

    public AssetOffers(Asset asset, AssetRights rights)
    {
        (_asset, _rights, _id) = (asset, rights, asset.Id.ToString(CultureInfo.InvariantCulture));
        AddMoves();
        AddRepair();
        AddCard();
        Sorted = [.. _offers.OrderByDescending(o => o.Weight).Select(o => o.Offer)];
        HasNext = _offers.Any(o => o.Weight >= 50);
    }

    private IReadOnlyList<AssetOffer> Sorted { get; }

    private bool HasNext { get; }

    public AssetOffer? Next => HasNext ? Sorted[0] : null;

    public IEnumerable<AssetOffer> Rest => HasNext ? Sorted.Skip(1) : Sorted;

    /// <summary>Why the custody buttons are not there. Null: they are, or the person could not use them anyway.</summary>
    public string? Reason => !_asset.IsOurs && (_rights.Request || _rights.HandOver) ? InventoryText.NotOurs : null;

    private void AddMoves()
    {
        if (!_asset.IsOurs)
        {
            Offer(_rights.Edit && _asset.State is AssetState.InUse, 60, "Kullananı değiştir", Own("kullanan"), "user");
            return;
        }

        Offer(_rights.Edit && _asset.NeedsCommissioning && !AssetFlow.IsGone(_asset.State), 95, "Devreye al", Own("devreye-al"), "list-check");
        Offer(_rights.Request && _asset.State is AssetState.InWarehouse && !_asset.NeedsCommissioning, 90, "Zimmet talebi aç", $"/envanter/talepler/yeni?demirbas={_id}", "inbox");
        Offer(_rights.Request && _asset.IsHeld, 20, "Zimmet devri iste", $"/envanter/talepler/yeni?tur=Transfer&demirbas={_id}", "inbox");
        Offer(_rights.HandOver && _asset.State is AssetState.AtService, 85, "Firmadan geldi", Own("firmadan-geldi"), "arrow-left");
        Offer(_rights.HandOver && _asset.CanComeBack && _asset.State is not AssetState.AtService, 55, "Ambara geri al", ReturnLink, "arrow-left");
        Offer(_rights.WriteOff && _asset.CanProposeScrap, 8, "Kayıttan düşülmesini öner", $"/envanter/dusum/yeni?demirbas={_id}", "trash");
        Offer(_rights.WriteOff && _asset.State is AssetState.ScrapProposed or AssetState.Scrapped, 70, "Kayıttan düşme dosyalarına git", "/envanter/dusum", "file-text");
        Offer(_rights.WriteOff && _asset.CanReportLost, 4, "Kayıp ya da çalıntı bildir", $"/envanter/kayip/yeni?demirbas={_id}", "alert-triangle");
    }

    private void AddRepair()
    {
        Offer(_rights.Edit && _asset.State is AssetState.InRepair, 88, "Onarımı bitir", Own("onarim-bitir"), "check");
        Offer(_rights.Edit && _asset.CanRepair, 30, "Onarıma al", Own("onarima-al"), "tool");
        Offer(!AssetFlow.IsGone(_asset.State), 40, "Arızalı bildir", $"/destek/talepler/yeni?cihaz={_id}", "ticket");
    }

    private void AddCard()
    {
        Offer(_rights.Edit && !AssetFlow.IsGone(_asset.State), 35, "Kartı düzenle", Own("duzenle"), "pencil");
        Offer(_rights.SeeAll, 25, "Etiketini bas", $"/envanter/etiketler?ids={_id}", "qrcode");
    }

    private string ReturnLink => _asset.PersonId is { } person ? FormattableString.Invariant($"/envanter/iadeler/yeni?kisi={person}") : "/envanter/iadeler/yeni";

    private string Own(string step) => $"/envanter/demirbaslar/{_id}/{step}";

    private void Offer(bool may, int weight, string title, string href, string icon)
    {
        if (may)
        {
            _offers.Add((weight, new AssetOffer(title, href, icon)));
        }
    }
}
