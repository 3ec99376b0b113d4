namespace Yakutiye.BilgiIslem.Data;

/// <summary>
/// Lets writers in one after the other where the database takes only one (SQLite): waiting in line is fair and quick,
/// polling a locked file is neither.
/// </summary>
public interface IWriteGate
{
    Task<IDisposable> EnterAsync(CancellationToken ct);
}
