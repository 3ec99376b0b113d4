namespace Yakutiye.BilgiIslem.Data;

/// <summary>What a provider does for its database beyond reading and writing.</summary>
public interface IDatabaseCare
{
    /// <summary>Whether the application copies the database itself; otherwise the server's own tools do.</summary>
    bool CopiesItself { get; }

    /// <summary>Runs before the application works with an existing database: damage is found, sorting follows the system's letters.</summary>
    /// <exception cref="Upkeep.RefusedException">when the database must not be worked with</exception>
    Task GreetAsync(AppDb db, CancellationToken ct);

    /// <summary>A consistent copy of the database as it is now, while others go on writing.</summary>
    /// <param name="place">A file that is not there yet; on a server, a place that the server can write to.</param>
    Task CopyAsync(AppDb db, string place, CancellationToken ct);

    /// <summary>Looks for damage and for rows whose other end is missing.</summary>
    /// <returns>what is wrong, in the provider's words; empty: nothing</returns>
    Task<IReadOnlyList<string>> ExamineAsync(AppDb db, CancellationToken ct);

    /// <summary>The file that holds the database; null: a server does.</summary>
    string? FileOf(AppDb db);

    /// <summary>Opens a copy that lies in a file, outside every pool.</summary>
    AppDb OpenCopy(string file);

    /// <summary>Bytes on the disk; null: the server does not say.</summary>
    Task<long?> SizeAsync(AppDb db, CancellationToken ct);
}
