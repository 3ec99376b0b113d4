using Yakutiye.BilgiIslem.Export;

namespace Yakutiye.BilgiIslem.Tests.Export;

// The heap is shared by all tests, so it is measured while no other runs.
[CollectionDefinition(nameof(SheetExportMemoryTests), DisableParallelization = true)]
[Collection(nameof(SheetExportMemoryTests))]
public sealed class SheetExportMemoryTests
{
    private static readonly IReadOnlyList<ExportColumn<int>> Columns =
        [.. Enumerable.Range(1, 10).Select(column => new ExportColumn<int>($"Sütun {column}", row => $"{row} numaralı satırın {column}. hücresi"))];

    [Fact]
    public async Task A_hundred_thousand_rows_take_the_memory_of_a_few()
    {
        var highest = 0L;
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await SheetExport.WriteXlsxAsync(Stream.Null, "Liste", Columns, Rows(), CancellationToken.None);
        await SheetExport.WriteCsvAsync(Stream.Null, Columns, Rows(), CancellationToken.None);

        Assert.InRange(highest - before, 0, 30_000_000);

        async IAsyncEnumerable<int> Rows()
        {
            for (var row = 0; row < 100_000; row++)
            {
                if (row % 25_000 == 24_999)
                {
                    highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true));
                    await Task.Yield();
                }

                yield return row;
            }
        }
    }
}
