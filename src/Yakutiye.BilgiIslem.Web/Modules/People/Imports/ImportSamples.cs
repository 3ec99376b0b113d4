using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Imports;

/// <summary>Files to fill in: the headings that the import knows, with two lines to be written over.</summary>
public sealed record ImportSamples(string Sheet, IReadOnlyList<ExportColumn<string[]>> Columns, IReadOnlyList<string[]> Rows)
{
    public static ImportSamples? Of(string kind) => kind switch
    {
        UserImport.Kind => Make("Kullanıcılar", UserImport.Map,
        [
            ["aisik", "Ayşe Işık", "FEN", "Mühendis", "aisik@yakutiye.example", "0442 000 1204", "1204", "104", "Memur", "Birim Kullanıcısı"],
            ["icelik", "İbrahim Çelik", "FEN", "Tekniker", "", "", "1205", "007", "İşçi", ""],
        ]),
        UnitImport.Kind => Make("Birimler", UnitImport.Map,
        [
            ["FEN", "Fen İşleri Müdürlüğü", "", "Hayır", "Ek hizmet binası", "0442 000 1200"],
            ["FEN-01", "Asfalt Şantiyesi", "FEN", "Evet", "Dadaşkent", ""],
        ]),
        _ => null,
    };

    private static ImportSamples Make(string sheet, ColumnMap map, string[][] rows) =>
        new(sheet, [.. map.Columns.Select((column, i) => new ExportColumn<string[]>(column.Title, row => row[i], Width: 22))], rows);
}
