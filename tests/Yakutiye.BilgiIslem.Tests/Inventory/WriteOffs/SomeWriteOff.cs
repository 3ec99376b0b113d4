using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

/// <summary>Write-offs to try things with; nothing is saved.</summary>
internal static class SomeWriteOff
{
    public static readonly DateTime Start = new(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);

    public static Actor Proposer { get; } = new(1, "Serkan Çelik");

    public static Actor Authority { get; } = new(2, "Kemal Aydoğan");

    public static IReadOnlyList<MemberSeat> Three { get; } = [Seat(11, isChair: true), Seat(12, isExpert: true), Seat(13)];

    public static IReadOnlyList<MemberSeat> Four { get; } = [.. Three, Seat(14)];

    public static MemberSeat Seat(int id, bool isChair = false, bool isExpert = false) => new(id, $"Üye {id}", "Memur", isChair, isExpert);

    public static Actor Member(int id) => new(id, $"Üye {id}");

    public static Asset Desktop(int id = 5, DeviceKind kind = DeviceKind.Desktop)
    {
        var card = new AssetCard { CodeId = 1, Kind = kind, Name = "Masaüstü bilgisayar" };
        var asset = Asset.Enter(1, $"255.02-26-{id:00000}", 1, card, new AssetPurchase(new DateOnly(2020, 1, 1), 1_000, 20), new MoveNote(Proposer, Start.AddDays(-30)));
        return HelpDesk.Some.Known(asset, id);
    }

    public static WriteOff Proposed(WriteOffCause cause = WriteOffCause.Scrap, string? report = null)
    {
        var asset = Desktop();
        if (cause.IsLoss)
        {
            asset.ReportLost(new MoveNote(Proposer, Start.AddDays(-1)));
        }

        var proposal = new WriteOffProposal(cause, "Onarımı ekonomik değil.", [new ProposedAsset(5, "Açılmıyor.", null)])
        {
            ReportNumber = report, ReportDate = report is null ? null : new DateOnly(2026, 10, 30),
        };
        return new WriteOff("KDT-2026-001", proposal, [new ProposedLine(asset, "Açılmıyor.", null)], Proposer, Start);
    }

    /// <summary>A write-off that came into the status by the verbs that lead there.</summary>
    public static WriteOff In(WriteOffStatus status)
    {
        var writeOff = Proposed();
        foreach (var step in PathTo(status))
        {
            step(writeOff);
        }

        return writeOff;
    }

    public static void AllVote(WriteOff writeOff, params bool[] votes)
    {
        foreach (var (member, isFor) in writeOff.Members.ToList().Zip(votes))
        {
            writeOff.Vote(isFor, isFor ? null : "Onarılabilir.", Member(member.UserId), Start.AddHours(2));
        }
    }

    private static Action<WriteOff>[] PathTo(WriteOffStatus status)
    {
        Action<WriteOff> name = w => w.NameCommission(Three, Authority, Start.AddHours(1));
        Action<WriteOff> agree = w => AllVote(w, true, true, true);
        Action<WriteOff> approve = w => w.Approve(Authority, Start.AddHours(3));
        return status switch
        {
            WriteOffStatus.Proposed => [],
            WriteOffStatus.InCommission => [name],
            WriteOffStatus.Decided => [name, agree],
            WriteOffStatus.Approved => [name, agree, approve],
            WriteOffStatus.Completed => [name, agree, approve, w => w.Complete(7, "VİF 2026/7", Proposer, Start.AddHours(4))],
            WriteOffStatus.Refused => [w => w.Refuse("Onarılsın.", Authority, Start.AddHours(1))],
            WriteOffStatus.Withdrawn => [w => w.Withdraw("Onarıldı.", Proposer, Start.AddHours(1))],
        };
    }
}
