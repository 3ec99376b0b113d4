using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>İmha tutanağı (TMY m.28/5): what was destroyed how, with the media in it, and before whom; the commission signs.</summary>
internal static class DestructionPaper
{
    public static PaperDocument Print(PrintedWriteOff print, Destruction destruction) => PaperDocument.Create(print.Info, paper =>
    {
        var facts = print.Facts;
        var gone = destruction.Assets.Select(a => facts.Line(a.AssetId)).OfType<LineFacts>().OrderBy(l => l.Order).ToList();
        paper.Heading(WriteOffPaperText.Destruction);
        paper.Note(WriteOffPaperText.UnitRecord);
        paper.Fields(2,
            ("Kayıttan düşme tutanağı", facts.WriteOff.Number), ("Çıkış fişi", $"{facts.Voucher} ({WriteOffMoment.Day(facts.VoucherDate)})"),
            ("İmha tarihi", WriteOffMoment.Day(destruction.Date)), ("Yer", destruction.Place ?? ""),
            ("Yöntem", destruction.Method.TurkishName), ("Kaydeden", destruction.ByName),
            ("Tanıklar", string.Join("\n", destruction.WitnessList)));
        paper.Paragraph(WriteOffPaperText.DestructionSentence(gone.Count, facts.WriteOff.Number));
        paper.Table(table => table
            .Fixed("Sıra", 11, Side.Center).Fixed("Sicil no", 42).Column("Adı", 3).Column("Seri no", 2).Column("Silinen ortam (seri no, yöntem)", 3)
            .Rows(gone.Select((l, i) => (Line: l, Order: i + 1)), x =>
                [x.Order.ToString(TurkishText.Culture), x.Line.Tag, $"{x.Line.Name} {x.Line.What}".Trim(), x.Line.Serial, Media(facts, x.Line)]));
        if (destruction.Note is { } note)
        {
            paper.Paragraph(note);
        }

        paper.Signatures(WriteOffSigners.Of(facts.WriteOff, destruction));
        paper.Verification(print.Address, print.Code, WriteOffPaperText.Verification);
    });

    private static string Media(WriteOffFacts facts, LineFacts line) =>
        string.Join("; ", facts.Wipes.Where(w => w.AssetId == line.AssetId).Select(w => $"{w.MediaSerial} ({w.Method.TurkishName})"));
}
