namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>What is wrong with the backups, as this node last saw it.</summary>
public sealed class BackupAlarm
{
    /// <summary>Null: all is well.</summary>
    public string? Sentence { get; set; }
}
