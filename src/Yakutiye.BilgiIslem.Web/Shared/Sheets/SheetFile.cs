using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Export;

namespace Yakutiye.BilgiIslem.Web.Shared.Sheets;

/// <summary>A list as an Excel or CSV file. The file is whole before its first byte is sent, and takes no memory.</summary>
public static class SheetFile
{
    extension(Controller controller)
    {
        /// <param name="slug">the file's name without its ending</param>
        /// <returns>the file, and how many rows are in it</returns>
        public async Task<(FileStreamResult File, int Rows)> SheetAsync<T>(
            SheetKind kind, string slug, string title, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
        {
            var counted = new CountedRows<T>(rows);
            var file = Open();
            controller.Response.RegisterForDispose(file);
            await (kind is SheetKind.Csv
                ? SheetExport.WriteCsvAsync(file, columns, counted, ct)
                : SheetExport.WriteXlsxAsync(file, title, columns, counted, ct));
            file.Position = 0;
            var (type, ending) = kind is SheetKind.Csv ? (SheetExport.CsvType, "csv") : (SheetExport.XlsxType, "xlsx");
            return (controller.File(file, type, $"{slug}.{ending}"), counted.Count);
        }
    }

    private static FileStream Open() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });

    private sealed class CountedRows<T>(IAsyncEnumerable<T> rows) : IAsyncEnumerable<T>
    {
        public int Count { get; private set; }

        public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                Count++;
                yield return row;
            }
        }
    }
}

public enum SheetKind
{
    Excel,
    Csv,
}
