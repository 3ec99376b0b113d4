using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>What spans more than one ticket, or needs numbers, targets and notices.</summary>
public sealed class TicketDesk(AppDb db, NumberDesk numbers, TicketRules rules, TicketNotices notices, TimeProvider clock)
{
    public const string Series = "ARZ";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Opens a ticket with its number, due times and notices. Saves; runs in the caller's transaction or its own.</summary>
    public Task<Ticket> OpenAsync(TicketRequest request, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var category = await CategoryAsync(request, ct);
            var year = Istanbul.Year(clock);
            var number = TicketNumber.Format(year, await numbers.NextAsync(Series, year, ct));
            var ticket = new Ticket(number, request, await rules.PriorityAsync(request.Urgency, request.Impact, ct), category.TeamId, by, Now);
            ticket.SetDue(await rules.DueAsync(ticket, ct));
            db.Add(ticket);
            await db.SaveChangesAsync(ct);
            await notices.OpenedAsync(ticket, by, ct);
            await db.SaveChangesAsync(ct);
            TicketMeter.Opened();
            return ticket;
        },
        ct);

    public async Task AssignAsync(Ticket ticket, int personId, Actor by, CancellationToken ct)
    {
        var person = await db.Users.FirstOrDefaultAsync(u => u.Id == personId, ct);
        Rule.Require(person is not null && await CanWorkAsync(personId, ct), HelpDeskText.NotAssignable, nameof(Ticket.AssigneeId));

        ticket.AssignTo(person, by, Now);
        await notices.AssignedAsync(ticket, by, ct);
    }

    public async Task ResumeAsync(Ticket ticket, Actor by, CancellationToken ct)
    {
        ticket.Resume(by, Now);
        ticket.SetDue(await rules.DueAsync(ticket, ct));
    }

    public async Task ReopenAsync(Ticket ticket, string? reason, int withinDays, Actor by, CancellationToken ct)
    {
        ticket.Reopen(reason, withinDays, by, Now);
        ticket.SetDue(await rules.DueAsync(ticket, ct));
        await notices.ReopenedAsync(ticket, by, ct);
    }

    public async Task ClassifyAsync(Ticket ticket, int categoryId, TicketImpact impact, Actor by, CancellationToken ct)
    {
        var category = await db.Set<TicketCategory>().FirstOrDefaultAsync(c => c.Id == categoryId, ct);
        Rule.Require(category is not null, HelpDeskText.CategoryMissing, nameof(Ticket.CategoryId));
        Rule.Require(category.ClosedAt is null || category.Id == ticket.CategoryId, HelpDeskText.CategoryClosed, nameof(Ticket.CategoryId));

        ticket.Classify(category, impact, await rules.PriorityAsync(ticket.Urgency, impact, ct), by, Now);
        ticket.SetDue(await rules.DueAsync(ticket, ct));
    }

    /// <summary>Staff of the directorate: who could be given work.</summary>
    public IQueryable<AppUser> Workers => db.Users.Where(u => u.DisabledAt == null && db.UserRoles
        .Join(db.Roles, ur => ur.RoleId, r => r.Id, (ur, r) => new { ur.UserId, r.Name })
        .Any(r => r.UserId == u.Id && (r.Name == RoleNames.Staff || r.Name == RoleNames.Chief || r.Name == RoleNames.Director)));

    private Task<bool> CanWorkAsync(int personId, CancellationToken ct) => Workers.AnyAsync(u => u.Id == personId, ct);

    private async Task<TicketCategory> CategoryAsync(TicketRequest request, CancellationToken ct)
    {
        var category = await db.Set<TicketCategory>().Include(c => c.Questions).FirstOrDefaultAsync(c => c.Id == request.CategoryId, ct);
        Rule.Require(category is not null, HelpDeskText.CategoryMissing, nameof(request.CategoryId));
        Rule.Require(category.ClosedAt is null, HelpDeskText.CategoryClosed, nameof(request.CategoryId));
        Rule.Require(
            !await db.Set<TicketCategory>().AnyAsync(c => c.ParentId == category.Id && c.ClosedAt == null, ct),
            HelpDeskText.CategoryNotLeaf,
            nameof(request.CategoryId));
        foreach (var question in category.Questions.Where(q => q.IsRequired))
        {
            Rule.Require(
                request.Answers.Any(a => a.Question == question.Text && !string.IsNullOrWhiteSpace(a.Answer)),
                HelpDeskText.AnswerMissingFor(question.Text),
                nameof(request.Answers));
        }

        return category;
    }
}
