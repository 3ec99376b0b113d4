namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketExports;

/// <summary>Rows that know afterwards how many they were.</summary>
internal sealed class CountedRows<T>(IAsyncEnumerable<T> rows) : IAsyncEnumerable<T>
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
