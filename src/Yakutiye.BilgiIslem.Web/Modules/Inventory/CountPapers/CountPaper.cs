using System.Globalization;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountPapers;

/// <summary>Sayım Tutanağı and Liste Kontrol Tutanağı, with the columns of domain B.4.</summary>
internal static class CountPaper
{
    public static PaperDocument Print(CountMinutes minutes) => PaperDocument.Create(minutes.Info, paper =>
    {
        var count = minutes.Count;
        paper.Heading(CountPaperText.Title(count.Kind));
        if (count.IsCounting)
        {
            paper.Note(CountPaperText.Running);
        }

        paper.Fields(3, new (string Label, Words Value)[]
        {
            ("Sayım no", count.Number), ("Yıl", Text(count.Year)), ("Durum", count.Status.TurkishName),
            ("Başlangıç", InventoryMoment.Of(count.StartedAt)), ("Bitiş", InventoryMoment.Of(count.EndedAt)), ("Kurulu kuran", count.NamedByName ?? ""),
            ("Kapsam", string.Join("; ", minutes.Scope)),
        }.Where(f => f.Label is not "Kurulu kuran" || f.Value != Words.None));
        paper.Paragraph(CountPaperText.Statement(minutes));
        if (count.Kind is CountKind.YearEnd)
        {
            WriteFigures(paper, minutes.Figures);
        }
        else
        {
            WritePlaces(paper, minutes);
        }

        WriteDifferences(paper, minutes);
        WriteSigners(paper, count);
        paper.Note(CountPaperText.Official);
        paper.Verification(minutes.Address, minutes.Code, CountPaperText.Verification);
    });

    private static void WriteFigures(Paper paper, IReadOnlyList<CountFigure> figures)
    {
        paper.Heading(CountPaperText.ByCode, 2);
        paper.Table(table => table
            .Fixed("Taşınır kodu", 32).Column("Adı", 3).Fixed("Ölçü birimi", 15)
            .Right("Kayıtlara göre ambardaki miktar", 1.3f).Right("Ambarda bulunan miktar", 1.3f)
            .Right("Ortak alanda kayıtlı", 1.2f).Right("Ortak alanda bulunan", 1.2f)
            .Right("Kayıtlara göre kişilere verilen miktar", 1.4f).Right("Sayımda bulunan miktar", 1.3f).Right("Fazla", .8f).Right("Noksan", .8f)
            .Rows(figures, f =>
            [
                f.Code, f.Name, "Adet", Text(f.InWarehouse), Text(f.InWarehouseFound), Text(f.InCommonUse), Text(f.InCommonUseFound),
                Text(f.WithPersons), Text(f.Found), Text(f.Surplus), Text(f.Deficit),
            ])
            .Total(
                "Toplam", Text(figures.Sum(f => f.InWarehouse)), Text(figures.Sum(f => f.InWarehouseFound)), Text(figures.Sum(f => f.InCommonUse)),
                Text(figures.Sum(f => f.InCommonUseFound)), Text(figures.Sum(f => f.WithPersons)), Text(figures.Sum(f => f.Found)),
                Text(figures.Sum(f => f.Surplus)), Text(figures.Sum(f => f.Deficit))));
    }

    private static void WritePlaces(Paper paper, CountMinutes minutes)
    {
        paper.Heading(CountPaperText.ByPlace, 2);
        paper.Table(table => table
            .Column("Yer", 5).Right("Listede", 1).Right("Yerinde", 1).Right("Başka yerde", 1).Right("Bulunamadı", 1).Right("Kayıttan", 1)
            .Rows(minutes.Progress.Places, p => [p.Name, Text(p.Expected), Text(p.Here), Text(p.Elsewhere), Text(p.Missing + p.Open), Text(p.OnRecord)])
            .Total(
                "Toplam", Text(minutes.Progress.Expected), Text(minutes.Progress.Here), Text(minutes.Progress.Elsewhere),
                Text(minutes.Progress.Missing + minutes.Progress.Open), Text(minutes.Progress.OnRecord)));
    }

    private static void WriteDifferences(Paper paper, CountMinutes minutes)
    {
        paper.Heading(CountPaperText.Differences, 2);
        paper.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Fixed("Sicil no", 42).Column("Taşınır", 4).Column("Kayıtlı yeri", 3).Column("Zimmetli kişi", 2)
            .Fixed("Sonuç", 24).Column("Bulunduğu yer", 3).Right("Değeri (₺)", 1.4f)
            .WhenEmpty(CountPaperText.NoDifference)
            .Rows(minutes.Differences.Select((d, i) => (Line: d, No: i + 1)), d =>
            [
                Text(d.No), d.Line.Tag, d.Line.Name, d.Line.Place, d.Line.Person ?? "", d.Line.Result.TurkishName, d.Line.FoundPlace ?? "",
                InventoryMoment.Amount(d.Line.Value),
            ]));
        if (minutes.Differences.Count == CountPaperReading.Most)
        {
            paper.Note(CountPaperText.Cut);
        }

        if (minutes.Finds.Count > 0)
        {
            paper.Heading(CountPaperText.Surplus, 2);
            paper.Table(table => table
                .Column("Etiket", 3).Column("Tür", 3).Column("Taşınır", 4).Column("Bulunduğu yer", 4)
                .Rows(minutes.Finds, f => [f.Tag, f.Kind.TurkishName, f.Name ?? "", f.Place]));
        }
    }

    private static void WriteSigners(Paper paper, CountCampaign count)
    {
        var members = count.Members.OrderBy(m => m.Order)
            .Select(m => new Signer(m.IsChair ? CountPaperText.Chair : CountPaperText.Member, m.Name, m.Title ?? "")).ToList();
        paper.Signatures(members.Count > 0 ? members : [new Signer(CountPaperText.Counter, count.EndedByName ?? count.CreatedByName, "")]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
