using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class MediumTests(WriteOffWorld world) : IClassFixture<WriteOffWorld>
{
    [Theory]
    [InlineData(DeviceKind.Phone)]
    [InlineData(DeviceKind.Network)]
    [InlineData(DeviceKind.Printer)]
    public async Task A_phone_a_network_device_and_a_printer_are_wiped_too(DeviceKind kind)
    {
        var device = await world.AssetAsync(kind);
        var writeOff = await world.ApprovedAsync(WriteOffCause.Scrap, device);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.OnAsync(writeOff, (d, w) => d.Exit.PostAsync(w, new DateOnly(2026, 11, 2), "Hurda", null, world.Registrar, default)));

        Assert.Equal(InventoryText.NotWiped(device.Tag), refusal.Message);
    }

    [Theory]
    [InlineData(DeviceKind.Printer, "Yok", false)]
    [InlineData(DeviceKind.Phone, "YOK", false)]
    [InlineData(DeviceKind.Printer, "320 GB disk", true)]
    [InlineData(DeviceKind.Scanner, "64 GB bellek", true)]
    public void The_technical_card_says_whether_a_device_has_a_medium_at_all(DeviceKind kind, string medium, bool keeps)
    {
        var facts = TechnicalCard.Cleaned(kind, [new TechnicalFact(TechnicalCard.Medium, medium)]);

        Assert.Equal(keeps, TechnicalCard.KeepsData(kind, facts));
    }
}
