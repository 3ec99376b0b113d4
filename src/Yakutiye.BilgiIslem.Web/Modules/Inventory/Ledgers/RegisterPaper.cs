using System.Globalization;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;

/// <summary>Dayanıklı Taşınırlar Defteri.</summary>
internal static class RegisterPaper
{
    public const string Title = "Dayanıklı Taşınırlar Defteri";

    public static PaperDocument Print(PaperInfo info, IReadOnlyList<LedgerRow> rows, string filter, bool isCut) => PaperDocument.Create(info, paper =>
    {
        paper.Heading(Title);
        paper.Note($"{filter}. {TurkishNumber.Format(rows.Count)} taşınır.");
        if (isCut)
        {
            paper.Note("Defter uzun olduğu için kesildi; tamamını Excel olarak alın ya da kod ve yıl seçin.");
        }

        paper.Table(table => table
            .Fixed("Sicil no", 42).Column("Adı", 2.3f).Column("Marka, model", 2.5f).Column("Seri no", 1.4f).Fixed("Giriş fişi", 16).Fixed("Giriş tarihi", 20, Side.Center)
            .Fixed("Değeri (₺)", 22, Side.Right).Column("Verildiği yer / kişi", 2.2f).Fixed("Durumu", 22).Fixed("Çıkış fişi", 16)
            .Striped()
            .Rows(rows, r =>
            [
                r.Registry ?? "", r.Name, r.BrandModel, r.Serial ?? "", r.Entry, r.AcquiredOn.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), TurkishNumber.Format(r.Value),
                r.Where, r.State.TurkishName, r.Exit,
            ])
            .Total("Toplam", TurkishNumber.Format(rows.Sum(r => r.Value)), "", "", ""));
        paper.Note(BookPageText.UnitRecord);
    });
}
