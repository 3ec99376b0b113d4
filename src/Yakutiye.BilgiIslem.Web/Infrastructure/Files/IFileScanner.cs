namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Looks for malicious content in a file that is about to be kept.</summary>
public interface IFileScanner
{
    /// <exception cref="Rules.RuleException">when something is found, or when the file cannot be scanned now</exception>
    Task CheckAsync(Stream content, CancellationToken ct);
}

/// <summary>Where no scanner is set up.</summary>
public sealed class NoScanner : IFileScanner
{
    public Task CheckAsync(Stream content, CancellationToken ct) => Task.CompletedTask;
}
