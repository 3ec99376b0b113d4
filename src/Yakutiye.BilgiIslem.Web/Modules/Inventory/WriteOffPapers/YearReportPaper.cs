using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>The yearly report for the top manager.</summary>
internal static class YearReportPaper
{
    public static PaperDocument Print(PaperInfo info, YearReport report, IReadOnlyList<Signer> signers) => PaperDocument.Create(
        info with { Orientation = PaperOrientation.Landscape, Marks = [PaperMark.UnitRecord] },
        paper =>
        {
            paper.Heading($"{report.Year} Yılı Kayıttan Düşme Raporu");
            paper.Note(WriteOffPaperText.UnitRecord);
            paper.Paragraph(WriteOffPaperText.ToTopManager(report.Year));
            WriteCauses(paper, report);
            WriteRows(paper, report);
            paper.Signatures(signers);
        });

    private static void WriteCauses(Paper paper, YearReport report) => paper.Table(table => table
        .Column("Neden", 3).Right("Taşınır sayısı", 1).Right("Tutar (₺)", 1)
        .Rows(report.Causes, c => [c.Cause.TurkishName, TurkishNumber.Format(c.Count), TurkishNumber.Format(c.Total)])
        .Total("Toplam", TurkishNumber.Format(report.Rows.Count), TurkishNumber.Format(report.Total))
        .WhenEmpty(WriteOffPaperText.NoneInYear));

    private static void WriteRows(Paper paper, YearReport report)
    {
        if (report.Rows.Count == 0)
        {
            return;
        }

        paper.Heading("Taşınırlar", 2);
        paper.Table(table => table
            .Fixed("Sıra", 11, Side.Center).Fixed("Tutanak no", 25).Fixed("Taşınır kodu", 28).Fixed("Sicil no", 42).Column("Adı", 3).Fixed("Neden", 24)
            .Fixed("Tutar (₺)", 24, Side.Right).Fixed("Onay", 20, Side.Center).Fixed("Çıkış", 20, Side.Center).Column("Onaylayan", 2)
            .Striped()
            .Rows(report.Rows.Select((r, i) => (Row: r, Order: i + 1)), x =>
            [
                x.Order.ToString(TurkishText.Culture), x.Row.Number, x.Row.Code, x.Row.Tag, x.Row.Name, x.Row.Cause.TurkishName,
                TurkishNumber.Format(x.Row.Value), WriteOffMoment.Day(x.Row.ApprovedAt), WriteOffMoment.Day(x.Row.EndedAt), x.Row.ApprovedBy,
            ]));
    }
}
