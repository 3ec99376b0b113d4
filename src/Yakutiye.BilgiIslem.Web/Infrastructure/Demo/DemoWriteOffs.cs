using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What left the books in the demo year, what is on its way, and what went missing. Takes what stands in the warehouse then.</summary>
internal sealed class DemoWriteOffs(IServiceProvider services, AppDb db, DemoYearCast cast, DateTime now)
{
    private const int OfficeHour = 10;

    private Actor Registrar => ActorOf("personel");

    public async Task AddAsync(CancellationToken ct)
    {
        await CompletedAsync(ct);
        await ReportLossAsync(ct);
        await VotingAsync(ct);
        await ProposedAsync(ct);
    }

    private async Task CompletedAsync(CancellationToken ct)
    {
        var old = await OldestAsync(DeviceKind.Desktop, 3, ct);
        var printer = await OldestAsync(DeviceKind.Printer, 1, ct);
        var writeOff = await Desk(52).ProposeAsync(
            new WriteOffProposal(
                WriteOffCause.Scrap, "Kullanım sırasında arızalandı; onarım gideri değerini aşıyor.",
                [
                    .. old.Select(a => new ProposedAsset(a.Id, "Anakart arızası; onarım teklifi alım bedelini aşıyor.", "Açılmıyor")),
                    .. printer.Select(a => new ProposedAsset(a.Id, "Isıtıcı ve besleme ünitesi arızalı.", "Onarımı ekonomik değil")),
                ]),
            Registrar, ct);
        await DecideAsync(writeOff, ct);
        await PrepareAsync(writeOff, old, ct);

        var exit = At<WriteOffExit>(44, At<VoucherDesk>(44));
        await exit.PostAsync(writeOff, Day(44), "Kayıttan düşüldü (hurda)", null, Registrar, ct);
        var facts = new DestructionFacts(
            DestructionMethod.Shredding, Day(41), "Makine İkmal Müdürlüğü hurda sahası", ["Nurcan Işık, Şef", "Ayhan Yıldırım, Ambar Memuru"], "Metal parçalar hurda sahasına ayrıldı.");
        await At<WriteOffExit>(41, At<VoucherDesk>(41)).DestroyAsync(writeOff, facts, [.. old.Select(a => a.Id)], Registrar, ct);
    }

    private async Task DecideAsync(WriteOff writeOff, CancellationToken ct)
    {
        await Desk(51).NameCommissionAsync(writeOff, [Seat("sef", isChair: true), Seat("some", isExpert: true), Seat("personel2")], ActorOf("mudur"), ct);
        await db.SaveChangesAsync(ct);
        foreach (var (member, days) in new[] { ("sef", 50), ("some", 50), ("personel2", 49) })
        {
            await Desk(days).VoteAsync(writeOff, isFor: true, null, ActorOf(member), ct);
            await db.SaveChangesAsync(ct);
        }

        await Desk(48).ApproveAsync(writeOff, ActorOf("mudur"), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task PrepareAsync(WriteOff writeOff, List<Asset> devices, CancellationToken ct)
    {
        var preparation = At<WriteOffPreparation>(46);
        foreach (var (device, number) in devices.Select((d, i) => (d, i + 1)))
        {
            var facts = new WipeFacts(
                FormattableString.Invariant($"S3YJNX0K7{number:00}"), WipeMethod.SecureErase, "hdparm 9.65, ATA Secure Erase", "Serkan Çelik", Day(46), "Gülşah Öztürk",
                "Silme doğrulandı; diskten veri okunamıyor.");
            await preparation.WipeAsync(writeOff, device.Id, facts, Registrar, ct);
        }

        if (devices.Count > 0)
        {
            await preparation.TakeOutAsync(writeOff, devices[0].Id, "8 GB DDR4 bellek", 2, "Çalışır durumda, denendi.", Registrar, ct);
        }
    }

    private async Task ReportLossAsync(CancellationToken ct)
    {
        foreach (var asset in await OldestAsync(DeviceKind.Projector, 1, ct))
        {
            await At<LossDesk>(9).ReportAsync(
                asset.Id,
                new LossFacts(
                    LossKind.Stolen, Day(10), "Kültür merkezi, küçük salon", "Etkinlik sonrası toplanırken yerinde olmadığı görüldü; güvenlik kayıtları incelendi.", "2026/4187", Day(9)),
                ActorOf("personel2"), ct);
        }
    }

    private async Task VotingAsync(CancellationToken ct)
    {
        var screens = await OldestAsync(DeviceKind.Monitor, 2, ct);
        var writeOff = await Desk(5).ProposeAsync(
            new WriteOffProposal(
                WriteOffCause.Scrap, "Görüntü vermiyor; panel değişimi yeni ekran fiyatına yakın.", [.. screens.Select(a => new ProposedAsset(a.Id, "Panel arızalı.", "Görüntü yok"))]),
            ActorOf("personel2"), ct);
        await Desk(4).NameCommissionAsync(
            writeOff, [Seat("sef", isChair: true), Seat("some", isExpert: true), Seat("personel")], ActorOf("mudur"), ct);
        await db.SaveChangesAsync(ct);
        await Desk(3).VoteAsync(writeOff, isFor: true, null, ActorOf("sef"), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task ProposedAsync(CancellationToken ct)
    {
        foreach (var laptop in await OldestAsync(DeviceKind.Laptop, 1, ct))
        {
            await Desk(1).ProposeAsync(
                new WriteOffProposal(
                    WriteOffCause.WarrantyReplacement, "Garanti kapsamında yenisiyle değiştirildi; eski aygıt kayıttan düşülecek.",
                    [new ProposedAsset(laptop.Id, "Garantide değişti, yenisi ayrı fişle girecek.", "Anakart arızalı")]),
                Registrar, ct);
        }
    }

    private Task<List<Asset>> OldestAsync(DeviceKind kind, int count, CancellationToken ct) =>
        db.Proposable(loss: false).Where(a => a.Kind == kind && a.State == AssetState.InWarehouse).OrderBy(a => a.AcquiredOn).ThenBy(a => a.Id).Take(count).ToListAsync(ct);

    private MemberSeat Seat(string userName, bool isChair = false, bool isExpert = false) =>
        new(cast[userName].Id, cast[userName].FullName, cast[userName].Title, isChair, isExpert || isChair);

    private Actor ActorOf(string userName) => DemoYearCast.ActorOf(cast[userName]);

    private DateOnly Day(int daysAgo) => Istanbul.DayOf(now.AddDays(-daysAgo));

    private WriteOffDesk Desk(int daysAgo) => At<WriteOffDesk>(daysAgo);

    // The desk as it would have worked on that day.
    private T At<T>(int daysAgo, params object[] parts) =>
        ActivatorUtilities.CreateInstance<T>(services, [new DemoMoment(Istanbul.StartOf(Day(daysAgo)).AddHours(OfficeHour)), .. parts]);
}

/// <summary>A clock that stands at a moment of the demo year.</summary>
internal sealed class DemoMoment(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
