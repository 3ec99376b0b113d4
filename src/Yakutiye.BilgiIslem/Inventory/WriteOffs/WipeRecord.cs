using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What a wiping record says.</summary>
/// <param name="Tool">The program or the machine, with its version.</param>
public sealed record WipeFacts(string MediaSerial, WipeMethod Method, string Tool, string DoneBy, DateOnly Date, string Witness, string Result);

/// <summary>Veri silme kaydı: the media of a device are unreadable before it leaves the books. One record for each medium.</summary>
public sealed class WipeRecord : Entity
{
    internal WipeRecord(int writeOffId, int assetId, WipeFacts facts, Actor by, DateTime now)
    {
        Rule.Require(facts.Date <= Calendar.Istanbul.DayOf(now), InventoryText.DateInFuture, nameof(Date));

        (WriteOffId, AssetId, Method, Date) = (writeOffId, assetId, facts.Method, facts.Date);
        MediaSerial = Rule.Filled(facts.MediaSerial, InventoryText.MediaSerialMissing, nameof(MediaSerial)).ToUpperInvariant();
        Tool = Rule.Filled(facts.Tool, InventoryText.WipeToolMissing, nameof(Tool));
        DoneBy = Rule.Filled(facts.DoneBy, InventoryText.WiperMissing, nameof(DoneBy));
        Witness = Rule.Filled(facts.Witness, InventoryText.WitnessMissing, nameof(Witness));
        Result = Rule.Filled(facts.Result, InventoryText.WipeResultMissing, nameof(Result));
        (ById, ByName, RecordedAt) = (by.UserId, by.Signature, now);
    }

    private WipeRecord() { }

    public int WriteOffId { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string MediaSerial { get; private set; } = "";
    public WipeMethod Method { get; private set; }
    public string Tool { get; private set; } = "";
    public string DoneBy { get; private set; } = "";
    public DateOnly Date { get; private set; }
    public string Witness { get; private set; } = "";
    public string Result { get; private set; } = "";
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
}
