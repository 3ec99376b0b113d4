using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>One writer at a time, in the order of arrival.</summary>
public sealed class SqliteWriteGate : IWriteGate, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly SemaphoreSlim _door = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken ct) => await _door.WaitAsync(Patience, ct)
        ? new Turn(_door)
        : throw new TimeoutException("The database is being written to for too long.");

    public void Dispose() => _door.Dispose();

    private sealed class Turn(SemaphoreSlim door) : IDisposable
    {
        private bool _over;

        public void Dispose()
        {
            if (!_over)
            {
                _over = true;
                door.Release();
            }
        }
    }
}
