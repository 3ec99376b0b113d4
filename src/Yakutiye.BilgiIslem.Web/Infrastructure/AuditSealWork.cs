using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Seals the audit trail every minute, and notes the day's first seal down outside the database.</summary>
public sealed class AuditSealWork(AuditSealing sealing, AuditAnchors anchors) : IScheduledWork
{
    private const int MostPerRun = 100;

    public string Title => "Denetim izini mühürler";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        for (var i = 0; i < MostPerRun && await sealing.SealNextAsync(ct) is { } seal; i++)
        {
            await anchors.NoteAsync(seal, ct);
        }
    }
}
