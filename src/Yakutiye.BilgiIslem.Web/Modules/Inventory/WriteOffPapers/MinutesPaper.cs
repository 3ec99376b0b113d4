using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>KDTOT as it is printed and signed (domain B.4).</summary>
internal static class MinutesPaper
{
    public static PaperDocument Print(PrintedWriteOff print) => PaperDocument.Create(print.Info, paper =>
    {
        var (facts, writeOff) = (print.Facts, print.Facts.WriteOff);
        paper.Heading(WriteOffPaperText.Minutes);
        paper.Note(WriteOffPaperText.UnitRecord);
        WriteFacts(paper, facts);
        WriteLines(paper, facts);
        WriteVotes(paper, writeOff);
        WriteAfterlife(paper, facts);
        WriteSigners(paper, writeOff);
        WriteApproval(paper, writeOff, print.Approver);
        paper.Verification(print.Address, print.Code, WriteOffPaperText.Verification);
    });

    private static void WriteFacts(Paper paper, WriteOffFacts facts)
    {
        var writeOff = facts.WriteOff;
        paper.Fields(3, new (string Label, Words Value)[]
        {
            ("Tutanak no", writeOff.Number), ("Tarih", WriteOffMoment.Day(writeOff.ProposedAt)), ("Durum", writeOff.Status.TurkishName),
            ("Neden", writeOff.Cause.TurkishName), ("Ambar", facts.Warehouse), ("Teklif eden", writeOff.ProposedByName),
            ("Dayandığı rapor", writeOff.ReportNumber is null ? "" : $"{writeOff.ReportNumber} ({WriteOffMoment.Day(writeOff.ReportDate)})"),
            ("Çıkış fişi", facts.Voucher is null ? "" : $"{facts.Voucher} ({WriteOffMoment.Day(facts.VoucherDate)})"),
            ("Toplam tutar", TurkishNumber.Lira(writeOff.Total)),
        }.Where(f => f.Label is not ("Dayandığı rapor" or "Çıkış fişi") || f.Value != Words.None));
        paper.Paragraph(writeOff.Reason);
    }

    private static void WriteLines(Paper paper, WriteOffFacts facts) => paper.Table(table => table
        .Fixed("Sıra", 11, Side.Center).Fixed("Taşınır kodu", 30).Fixed("Sicil no", 42).Column("Adı", 3).Fixed("Ölçü birimi", 15).Fixed("Miktar", 14, Side.Right)
        .Fixed("Birim değer (₺)", 23, Side.Right).Fixed("Tutar (₺)", 23, Side.Right).Column("Neden", 3).Column(WriteOffPaperText.Opinion, 2)
        .Rows(facts.Lines, l =>
        [
            l.Order.ToString(TurkishText.Culture), l.Code, l.Tag, Name(l), "adet", "1", TurkishNumber.Format(l.Value), TurkishNumber.Format(l.Value),
            l.Condition is null ? l.Reason : $"{l.Reason} ({l.Condition})", facts.Opinion,
        ])
        .Total("Toplam", facts.Lines.Count.ToString(TurkishText.Culture), "", TurkishNumber.Format(facts.WriteOff.Total), "", ""));

    private static string Name(LineFacts line) => line.What.Length == 0 ? line.Name : $"{line.Name} – {line.What}";

    private static void WriteVotes(Paper paper, WriteOff writeOff)
    {
        if (writeOff.ReportNumber is not null)
        {
            paper.Paragraph(WriteOffPaperText.ByReport);
            return;
        }

        var seated = writeOff.Members.OrderByDescending(m => m.IsChair).ThenBy(m => m.Id).ToList();
        if (seated.Count == 0)
        {
            return;
        }

        paper.Heading(WriteOffPaperText.Opinion, 2);
        paper.Table(table => table
            .Column("Üye", 2).Column("Unvanı", 2).Fixed("Görevi", 30).Fixed("Oyu", 28).Column("Karşı oy gerekçesi", 4)
            .Rows(seated, m => [m.Name, m.Title ?? "", m.IsExpert ? $"{m.Role}, uzman" : m.Role, Vote(writeOff, m), Dissent(writeOff, m)]));
    }

    private static void WriteAfterlife(Paper paper, WriteOffFacts facts)
    {
        if (facts.Wipes.Count > 0)
        {
            paper.Heading(WriteOffPaperText.Wipes, 2);
            paper.Table(table => table
                .Fixed("Sicil no", 42).Column("Ortamın seri no", 2).Column("Yöntem ve araç", 3).Fixed("Tarih", 22).Column("Yapan", 2).Column("Tanık", 2).Column("Sonuç", 3)
                .Rows(facts.Wipes, w =>
                    [facts.Line(w.AssetId)?.Tag, w.MediaSerial, $"{w.Method.TurkishName}, {w.Tool}", WriteOffMoment.Day(w.Date), w.DoneBy, w.Witness, w.Result]));
        }

        if (facts.Parts.Count > 0)
        {
            paper.Heading(WriteOffPaperText.Parts, 2);
            paper.Table(table => table
                .Fixed("Sicil no", 42).Column("Parça", 3).Fixed("Miktar", 18, Side.Right).Column("Not", 3).Column("Durum", 2)
                .Rows(facts.Parts, p => [facts.Line(p.AssetId)?.Tag, p.What, p.Quantity.ToString(TurkishText.Culture), p.Note, WriteOffPaperText.PartsWait]));
        }
    }

    private static void WriteSigners(Paper paper, WriteOff writeOff)
    {
        if (WriteOffSigners.Of(writeOff) is { Count: > 0 } commission)
        {
            paper.Signatures(commission);
        }
    }

    private static void WriteApproval(Paper paper, WriteOff writeOff, Signer? approver) => paper.KeepTogether(part =>
    {
        part.Heading(WriteOffPaperText.Approval, 2);
        if (approver is null)
        {
            part.Paragraph(writeOff.Answer ?? WriteOffPaperText.NotApproved);
            return;
        }

        part.Signatures(approver);
    });

    private static WriteOffVote? VoteOf(WriteOff writeOff, CommissionMember member) => writeOff.VotesNow.FirstOrDefault(v => v.UserId == member.UserId);

    private static string Vote(WriteOff writeOff, CommissionMember member) => VoteOf(writeOff, member) switch
    {
        null => WriteOffPaperText.NotVoted,
        { IsFor: true } => "Kabul",
        _ => "Ret",
    };

    private static string Dissent(WriteOff writeOff, CommissionMember member) => VoteOf(writeOff, member)?.Dissent ?? "";
}
