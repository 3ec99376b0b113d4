using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yakutiye.BilgiIslem.Web.Tests.SqlServer;

/// <summary>Keeps every command that a page would send to SQL Server, and answers it with nothing.</summary>
internal sealed class CommandRecorder : DbCommandInterceptor
{
    public ConcurrentDictionary<string, byte> Commands { get; } = new(StringComparer.Ordinal);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command, eventData)));

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command, eventData));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Commands.TryAdd(command.CommandText, 0);
        return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(1));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Commands.TryAdd(command.CommandText, 0);
        return ValueTask.FromResult(InterceptionResult<object>.SuppressWithResult(0));
    }

    // A count or a question always has one row to answer, and the schema is always the newest.
    private DataTableReader Answer(DbCommand command, CommandEventData asked)
    {
        Commands.TryAdd(command.CommandText, 0);
        using var table = new DataTable();
        table.Locale = System.Globalization.CultureInfo.InvariantCulture;
        var text = command.CommandText.TrimStart();
        if (text.Contains("__EFMigrationsHistory", StringComparison.Ordinal))
        {
            table.Columns.AddRange([new DataColumn("MigrationId", typeof(string)), new DataColumn("ProductVersion", typeof(string))]);
            foreach (var migration in asked.Context!.Database.GetMigrations())
            {
                table.Rows.Add(migration, "10.0.0");
            }
        }
        else if (text.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal))
        {
            table.Columns.Add("n", typeof(int));
            table.Rows.Add(0);
        }
        else if (text.StartsWith("SELECT CASE", StringComparison.Ordinal))
        {
            table.Columns.Add("b", typeof(bool));
            table.Rows.Add(false);
        }
        else
        {
            // Wide enough for any projection; a retrying provider counts the columns.
            table.Columns.AddRange([.. Enumerable.Range(0, 120).Select(i => new DataColumn($"c{i}", typeof(object)))]);
        }

        return table.CreateDataReader();
    }
}
