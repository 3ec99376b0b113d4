using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory.Imports;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Imports;

/// <summary>The refused lines with their own columns and the reasons, and the empty file that people begin with.</summary>
internal static class RefusedSheet
{
    public const string Reasons = "Neden reddedildi";

    public static Task<FileContentResult> WriteAsync(TextTable table, IReadOnlyList<LineRefusal> refused, CancellationToken ct)
    {
        var reasons = refused.GroupBy(r => r.Line).ToDictionary(g => g.Key, g => string.Join(" ", g.Select(r => r.Column is null ? r.Reason : $"{r.Column}: {r.Reason}")));
        var columns = table.Header.Select((title, place) => (title, place)).Where(c => c.title.Length > 0 && c.title != Reasons)
            .DistinctBy(c => c.title, StringComparer.Ordinal)
            .Select(c => new ExportColumn<TextRow>(c.title, r => r.Cells[c.place], Width: 20))
            .Append(new ExportColumn<TextRow>(Reasons, r => reasons[r.Line], Width: 80));
        var rows = table.Rows.Where(r => reasons.ContainsKey(r.Line));
        return FileAsync("Reddedilenler", [.. columns], rows, "reddedilen-satirlar.xlsx", ct);
    }

    public static Task<FileContentResult> TemplateAsync(CancellationToken ct)
    {
        string[] sample =
        [
            "255.02.01.01.02", "Dizüstü bilgisayar", "HP", "ProBook 450", "5CG1234ABC", "", "15.03.2023", "28500,00", "20", "GIB2023000000123", "Örnek Bilişim", "15.03.2026",
            "", "", "", "", "RAM: 16 GB; Disk: 512 GB", "Çanta; Adaptör",
        ];
        var columns = AssetImport.Map.Columns.Select((c, place) => new ExportColumn<string[]>(c.Title, r => r[place], Width: 20));
        return FileAsync("Demirbaşlar", [.. columns], [sample], "ornek-demirbas.xlsx", ct);
    }

    private static async Task<FileContentResult> FileAsync<T>(string sheet, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, string name, CancellationToken ct)
    {
        using var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, sheet, columns, rows.ToAsyncEnumerable(), ct);
        return new FileContentResult(file.ToArray(), SheetExport.XlsxType) { FileDownloadName = name };
    }
}
