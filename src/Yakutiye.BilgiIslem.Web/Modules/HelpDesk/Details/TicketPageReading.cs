using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Devices;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>Reads the page of a ticket: the same few commands however long its story is.</summary>
public sealed class TicketPageReading(
    AppDb db, ICurrentUser user, TicketRules rules, CalendarDesk calendar, SettingsDesk settings, TicketRelations relations, TicketDevices devices, TimeProvider clock)
{
    private const int HistoryLength = 200;

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<TicketPage?> ReadAsync(int id, TicketTab tab, int? earlierThan, CancellationToken ct)
    {
        var tickets = db.Set<Ticket>().AsNoTracking().VisibleTo(user).Where(t => t.Id == id);
        if (await tickets.Select(TicketFacts.From).FirstOrDefaultAsync(ct) is not { } facts)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var rights = new TicketRights(facts.Ticket, user);
        var days = (await settings.ReadAsync<HelpDeskSettings>(ct)).ReopenWithinDays;
        var mayHistory = user.Can(HelpDeskPermissions.SeeHistory);
        var page = new TicketPage(facts, rights, new StepOffers(facts.Ticket, rights, days, now))
        {
            Clocks = await ClocksAsync(facts.Ticket, now, ct),
            MaySeeHistory = mayHistory,
            Visits = await db.Set<TicketVisit>().AsNoTracking().Where(v => v.TicketId == id).OrderBy(v => v.At).ThenBy(v => v.Id).ToListAsync(ct),
            Related = await relations.RelatedAsync(id, ct),
            Device = await devices.FindAsync(facts.Ticket.AssetId, ct) is { } device ? DeviceFacts.Of(device, Istanbul.DayOf(now)) : null,
            Twins = await relations.TwinsAsync(facts.Ticket, ct),
        };
        return tab is TicketTab.History && mayHistory
            ? page with { Tab = tab, History = await HistoryAsync(id, ct) }
            : await WithStoryAsync(page, earlierThan, ct);
    }

    private async Task<TicketPage> WithStoryAsync(TicketPage page, int? earlierThan, CancellationToken ct)
    {
        var story = await TicketStory.ReadAsync(db, page.Ticket.Id, page.Rights.Work, earlierThan, ct);
        return page with
        {
            Timeline = story.Lines, EarlierThan = story.EarlierThan, IsEarlier = earlierThan is not null, Attachments = story.OwnFiles,
        };
    }

    private async Task<IReadOnlyList<ClockLine>> ClocksAsync(Ticket ticket, DateTime now, CancellationToken ct)
    {
        var stretches = await db.Set<TicketInterval>().AsNoTracking().Where(i => i.TicketId == ticket.Id).OrderBy(i => i.From).ToListAsync(ct);
        var target = await rules.TargetAsync(ticket.Priority, ct);
        var targets = new TicketTargets(await calendar.ReadAsync(ct));
        var pauses = stretches.Where(i => TicketFlow.IsPaused(i.Status) && i.To is not null).Select(i => (i.From, i.To!.Value)).ToList();
        var heldSince = stretches.Find(i => i.Status is TicketStatus.OnHold && i.To is null)?.From;
        return
        [
            ClockLine.Of(targets.Response(ticket, target, now), target.RoundTheClock),
            ClockLine.Of(targets.Resolution(ticket, target, pauses, heldSince, now), target.RoundTheClock),
        ];
    }

    private async Task<IReadOnlyList<HistoryLine>> HistoryAsync(int id, CancellationToken ct) =>
        [.. (await db.AuditEntries.AsNoTracking().About(nameof(Ticket), id).Take(HistoryLength).ToListAsync(ct)).Select(TicketHistory.Line)];
}
