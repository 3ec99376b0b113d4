namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>Something that the application does by itself, again and again. One run at a time per node.</summary>
public interface IScheduledWork
{
    /// <summary>Turkish, as the operations page shows it.</summary>
    string Title { get; }

    TimeSpan Every { get; }

    Task RunAsync(CancellationToken ct);
}
