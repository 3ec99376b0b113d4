using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Reports;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;

/// <summary>The two yearly papers: quantities with amounts by group, and the account in amounts (domain B.4).</summary>
internal static class AccountPaper
{
    public const string InventoryTitle = "Taşınır Sayım ve Döküm Cetveli";
    public const string AccountTitle = "Harcama Birimi Taşınır Mal Yönetim Hesabı Cetveli";

    public static PaperDocument Inventory(PaperInfo info, AccountPage page, IReadOnlyList<Signer> signers) => PaperDocument.Create(info, paper =>
    {
        WriteHead(paper, InventoryTitle, page);
        paper.Table(table => table
            .Fixed("Kodu", 20).Column("Adı", 3)
            .Fixed("Önceki yıldan devir miktarı", 17, Side.Right).Fixed("Önceki yıldan devir tutarı", 25, Side.Right)
            .Fixed("Yıl içinde giren miktar", 17, Side.Right).Fixed("Yıl içinde giren tutar", 25, Side.Right).Fixed("Sayım fazlası", 15, Side.Right)
            .Fixed("Yıl içinde çıkan miktar", 17, Side.Right).Fixed("Yıl içinde çıkan tutar", 25, Side.Right).Fixed("Sayım noksanı", 16, Side.Right)
            .Fixed("Gelecek yıla devir miktarı", 17, Side.Right).Fixed("Gelecek yıla devir tutarı", 25, Side.Right)
            .WhenEmpty("Bu yıl için kayıt yok.")
            .Rows(Lines(page, Cells), line => line)
            .Total(["Genel toplam", .. Cells(page.Sum)]));
        paper.Note("Tutarlar KDV dahil Türk lirasıdır. " + BookPageText.UnitRecord);
        paper.Signatures(signers);
    });

    public static PaperDocument Account(PaperInfo info, AccountPage page, IReadOnlyList<Signer> signers) => PaperDocument.Create(info, paper =>
    {
        WriteHead(paper, AccountTitle, page);
        paper.Table(table => table
            .Fixed("Kod", 20).Column("Taşınır grubu", 3).Fixed("Önceki yıldan devir (₺)", 30, Side.Right).Fixed("Yıl içinde giren (₺)", 28, Side.Right).Fixed("Sayım fazlası (₺)", 26, Side.Right)
            .Fixed("Yıl içinde çıkan (₺)", 28, Side.Right).Fixed("Sayım noksanı (₺)", 26, Side.Right).Fixed("Gelecek yıla devir (₺)", 30, Side.Right)
            .WhenEmpty("Bu yıl için kayıt yok.")
            .Rows(Lines(page, Amounts), line => line)
            .Total(["Genel toplam", .. Amounts(page.Sum)]));
        paper.Note("Tutarlar KDV dahil Türk lirasıdır. " + BookPageText.UnitRecord);
        paper.Signatures(signers);
    });

    private static void WriteHead(Paper paper, string title, AccountPage page)
    {
        paper.Heading(title);
        paper.Fields(2,
            ("Harcama birimi", $"{page.Settings.SpendingUnitCode} {page.Unit}".Trim()), ("Yılı", page.Year.ToString(TurkishText.Culture)),
            ("Muhasebe birimi", page.Settings.AccountingUnit), ("Düzey", "II. düzey, I. düzey gruplarıyla"));
    }

    // I. düzey in bold with its sums, its II. düzey below it.
    private static IEnumerable<Words[]> Lines(AccountPage page, Func<AccountRow, Words[]> figures) => page.Groups.SelectMany(g => g.Rows
        .Select<AccountRow, Words[]>(r => [r.Code, r.Name, .. figures(r)])
        .Prepend([.. new Words[] { g.Sum.Group, g.Sum.Name }.Concat(figures(g.Sum)).Select(w => w.AllBold())]));

    private static Words[] Cells(AccountRow row) =>
    [
        Count(row.Carried), Amount(row.Carried), Count(row.In), Amount(row.In), Count(row.Surplus), Count(row.Out), Amount(row.Out), Count(row.Deficit), Count(row.Left), Amount(row.Left),
    ];

    private static Words[] Amounts(AccountRow row) =>
        [Amount(row.Carried), Amount(row.In), Amount(row.Surplus), Amount(row.Out), Amount(row.Deficit), Amount(row.Left)];

    private static string Count(Stock stock) => TurkishNumber.Plain(stock.Quantity);

    private static string Amount(Stock stock) => TurkishNumber.Format(stock.Amount);
}
