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
            .Fixed("Sicil no", 44).Column("Adı", 2.4f).Column("Marka, model", 2).Column("Seri no", 1.6f).Fixed("Giriş fişi", 17).Fixed("Giriş tarihi", 20)
            .Fixed("Değeri (₺)", 24, Side.Right).Column("Verildiği yer / kişi", 2.4f).Fixed("Durumu", 24).Fixed("Çıkış fişi", 17)
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
