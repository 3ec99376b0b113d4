using System.Globalization;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>Kayıttan Düşme Teklif ve Onay Tutanağı, with the columns of domain B.4.</summary>
internal static class WriteOffPaper
{
    private const int SignersInRow = 4;

    public static PaperDocument Print(WriteOffSheet sheet) => PaperDocument.Create(sheet.Info with { Orientation = PaperOrientation.Landscape }, paper =>
    {
        var proposal = sheet.Proposal;
        paper.Heading(WriteOffPaperText.Minutes);
        paper.Fields(3,
            ("No", proposal.Number), ("Neden", proposal.Cause.TurkishName), ("Durum", proposal.Status.TurkishName),
            ("Ambar", proposal.Warehouse.Name), ("Teklif", InventoryMoment.Of(proposal.ProposedAt)), ("Onay", InventoryMoment.Of(proposal.ApprovedAt)));
        paper.Paragraph(proposal.Reason);
        WriteLines(paper, proposal);
        WriteCommission(paper, proposal);
        if (sheet.Parts.Count > 0)
        {
            paper.Heading(WriteOffPaperText.Parts, 2);
            paper.Table(table => table.Fixed("Sicil no", 42).Column("Parça", 4).Right("Adet", 1).Column("Not", 4)
                .Rows(sheet.Parts, p => [sheet.TagOf(p.AssetId), p.Name, Number(p.Quantity), p.Note ?? ""]));
        }

        WriteSigners(paper, proposal);
        paper.Note(WriteOffPaperText.Official);
        paper.Verification(sheet.Address, sheet.Code, WriteOffPaperText.Verification);
    });

    /// <summary>İmha Tutanağı: what was wiped and destroyed, how, when and before whom.</summary>
    public static PaperDocument PrintDestruction(WriteOffSheet sheet) => PaperDocument.Create(sheet.Info with { Orientation = PaperOrientation.Landscape }, paper =>
    {
        paper.Heading(WriteOffPaperText.Destruction);
        paper.Fields(2, ("Kayıttan düşme no", sheet.Proposal.Number), ("Ambar", sheet.Proposal.Warehouse.Name));
        paper.Heading(WriteOffPaperText.Destroyed, 2);
        paper.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Fixed("Sicil no", 42).Column("Taşınır", 4).Column("Yöntem", 2.4f).Fixed("Tarih", 22).Column("Tanıklar", 3)
            .WhenEmpty(WriteOffPaperText.NotDestroyed)
            .Rows(
                sheet.Destructions.SelectMany(d => d.AssetIds.Select(id => (Act: d, Id: id))).Select((x, i) => (x.Act, x.Id, No: i + 1)),
                x => [Number(x.No), sheet.TagOf(x.Id), sheet.NameOf(x.Id), x.Act.Method.TurkishName, InventoryMoment.Day(x.Act.Day), x.Act.Witnesses]));
        paper.Heading(WriteOffPaperText.Wipes, 2);
        paper.Table(table => table
            .Fixed("Sicil no", 42).Column("Ortam seri no", 2.4f).Column("Yöntem", 2).Column("Araç", 2).Fixed("Tarih", 22).Column("Yapan", 2).Column("Tanık", 2).Column("Sonuç", 2)
            .WhenEmpty(WriteOffPaperText.NoWipe)
            .Rows(sheet.Wipes, w =>
            [
                sheet.TagOf(w.AssetId), w.MediaSerial, w.Method.TurkishName, w.Tool, InventoryMoment.Day(w.Day), w.ByName, w.Witness,
                $"{(w.IsSuccess ? "Başarılı" : "Başarısız")} {w.Note}".Trim(),
            ]));
        foreach (var row in Commission(sheet.Proposal).Chunk(SignersInRow))
        {
            paper.Signatures(row);
        }

        paper.Note(WriteOffPaperText.Official);
        paper.Verification(sheet.Address, sheet.Code, WriteOffPaperText.Verification);
    });

    private static void WriteLines(Paper paper, WriteOff proposal)
    {
        paper.Heading(WriteOffPaperText.Lines, 2);
        paper.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Fixed("Taşınır kodu", 32).Fixed("Sicil no", 42).Column("Adı", 4).Fixed("Ölçü birimi", 15).Right("Miktar", 1)
            .Right("Birim değeri (₺)", 1.6f).Right("Tutarı (₺)", 1.6f).Column("Nedeni", 1.6f).Column("Durumu", 3)
            .Rows(proposal.Lines.Select((l, i) => (Line: l, No: i + 1)), x =>
            [
                Number(x.No), x.Line.Code.Code, x.Line.RegistryNumber ?? "", x.Line.Name, "Adet", "1", InventoryMoment.Amount(x.Line.Value),
                InventoryMoment.Amount(x.Line.Value), proposal.Cause.TurkishName, x.Line.Condition ?? "",
            ])
            .Total("Toplam", InventoryMoment.Amount(proposal.Total), "", ""));
    }

    private static void WriteCommission(Paper paper, WriteOff proposal)
    {
        paper.Heading(WriteOffPaperText.Commission, 2);
        if (proposal.ProvenBy is { } proof)
        {
            paper.Paragraph($"Kayıp {proof} ile kanıtlandığından komisyon kurulmadı (TMY m.10/1-e-1).");
            return;
        }

        paper.Table(table => table
            .Column("Üye", 3).Column("Görevi", 2).Fixed("Tur", 12, Side.Center).Fixed("Oy", 20).Fixed("Zaman", 32).Column("Karşı oy gerekçesi", 5)
            .WhenEmpty(WriteOffPaperText.NoCommission)
            .Rows(proposal.Votes.OrderBy(v => v.Round).ThenBy(v => v.Id), v =>
            [
                v.ByName, RoleOf(proposal.Members.First(m => m.PersonId == v.PersonId)), Number(v.Round), v.InFavour ? "Kabul" : "Karşı", InventoryMoment.Of(v.At), v.Dissent ?? "",
            ]));
        if (proposal.Answer is { } answer)
        {
            paper.Paragraph(answer);
        }
    }

    private static void WriteSigners(Paper paper, WriteOff proposal)
    {
        var commission = Commission(proposal);
        foreach (var row in (commission.Count > 0 ? commission : [new Signer(WriteOffPaperText.Proposer, proposal.ProposedByName, "")]).Chunk(SignersInRow))
        {
            paper.Signatures(row);
        }

        paper.Signatures(new Signer(WriteOffPaperText.Authority, proposal.ApprovedByName ?? "", ""));
    }

    private static List<Signer> Commission(WriteOff proposal) =>
        [.. proposal.Members.OrderBy(m => m.Order).Select(m => new Signer(RoleOf(m), m.Name, m.Title ?? ""))];

    private static string RoleOf(WriteOffMember member)
    {
        if (member.IsChair)
        {
            return WriteOffPaperText.Chair;
        }

        return member.IsExpert ? WriteOffPaperText.Expert : WriteOffPaperText.Member;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
