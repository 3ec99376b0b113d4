using System.Diagnostics.Metrics;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>What the portal itself counts, beside what ASP.NET Core measures.</summary>
public sealed class PortalMeter
{
    public const string Name = "Yakutiye.BilgiIslem";

    private readonly Counter<long> _sent;
    private readonly Counter<long> _unsent;
    private readonly Histogram<double> _works;

    public PortalMeter(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        _sent = meter.CreateCounter<long>("yakutiye.mail.sent", "{mail}");
        _unsent = meter.CreateCounter<long>("yakutiye.mail.failed", "{mail}");
        _works = meter.CreateHistogram<double>("yakutiye.work.duration", "s");
    }

    public void MailSent() => _sent.Add(1);

    public void MailFailed() => _unsent.Add(1);

    public void Worked(string work, TimeSpan took) => _works.Record(took.TotalSeconds, new KeyValuePair<string, object?>("work", work));
}
