using Microsoft.EntityFrameworkCore.Storage;

namespace Yakutiye.BilgiIslem.Tests.Data;

/// <summary>A provider that retries, as SQL Server's does, and an outage that it must survive once.</summary>
internal sealed class FailingOnce(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 3, TimeSpan.Zero)
{
    protected override bool ShouldRetryOn(Exception exception) => exception is OutageException || exception.InnerException is OutageException;
}

internal sealed class OutageException() : Exception("The connection was lost.");

/// <summary>Loses the connection at the n-th commit.</summary>
internal sealed class OutageAtCommit : Microsoft.EntityFrameworkCore.Diagnostics.DbTransactionInterceptor
{
    public int Left { get; set; }

    public override ValueTask<Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult> TransactionCommittingAsync(
        System.Data.Common.DbTransaction transaction,
        Microsoft.EntityFrameworkCore.Diagnostics.TransactionEventData eventData,
        Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult result,
        CancellationToken cancellationToken = default) => Left-- > 0 ? throw new OutageException() : ValueTask.FromResult(result);
}
