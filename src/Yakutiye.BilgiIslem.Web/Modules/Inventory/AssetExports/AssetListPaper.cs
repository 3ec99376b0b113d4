using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetExports;

/// <summary>The list as a landscape paper.</summary>
internal static class AssetListPaper
{
    /// <summary>Nobody reads a longer one on paper.</summary>
    public const int Most = 2_000;

    public static PaperDocument Write(PaperInfo info, IReadOnlyList<AssetRow> rows, string filter, bool isCut) => PaperDocument.Create(
        info with { Orientation = PaperOrientation.Landscape, Marks = [PaperMark.UnitRecord] },
        paper =>
        {
            paper.Heading(info.Title);
            paper.Note(InventoryText.ListSummary(rows.Count, filter));
            if (isCut)
            {
                paper.Note(InventoryText.ListCut(Most));
            }

            paper.Table(table => Fill(table, rows));
            paper.Note("Birim kaydıdır; resmî kayıt belediyenin taşınır bilişim sistemindedir.");
        });

    private static void Fill(PaperTable table, IReadOnlyList<AssetRow> rows) => table
        .Fixed("Sicil no", 42)
        .Column("Taşınır", 2.5f)
        .Column("Marka, model", 2.7f)
        .Column("Seri no", 1.6f)
        .Fixed("Durum", 24)
        .Column("Kimde, nerede", 2.6f)
        .Fixed("Giriş", 19)
        .Fixed("Değer (₺)", 22, Side.Right)
        .Striped()
        .Rows(rows, r =>
        [
            r.Tag, r.Name, r.Make, r.Serial ?? "", r.State.TurkishName, r.SubPlace.Length == 0 ? r.Where : $"{r.Where}, {r.SubPlace}",
            AssetListPage.Shown(r.AcquiredOn), r.IsOurs ? TurkishNumber.Format(r.GrossValue) : "",
        ]);
}
