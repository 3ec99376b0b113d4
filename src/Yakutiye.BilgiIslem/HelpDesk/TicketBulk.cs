using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>The same act on many tickets: each in a transaction of its own, so that one refusal spoils nothing else.</summary>
public sealed class TicketBulk(AppDb db, TicketDesk desk, TicketWorkload workload)
{
    /// <summary>A page of a list holds fewer; more comes only from a forged form.</summary>
    public const int Most = 200;

    public async Task<BulkResult> AssignAsync(IReadOnlyCollection<int> ids, int personId, ICurrentUser user, Actor by, CancellationToken ct)
    {
        Rule.Require(ids.Count > 0, HelpDeskText.NothingSelected);
        Rule.Require(ids.Count <= Most, HelpDeskText.TooManySelected(Most));

        var result = new BulkResult([], []);
        foreach (var id in ids.Distinct().Order())
        {
            await AssignOneAsync(id, personId, user, by, result, ct);
        }

        workload.Forget();
        return result;
    }

    private async Task AssignOneAsync(int id, int personId, ICurrentUser user, Actor by, BulkResult result, CancellationToken ct)
    {
        var number = "";
        try
        {
            await db.InTransactionAsync(
                async () =>
                {
                    var ticket = await db.Set<Ticket>().VisibleTo(user).Include(t => t.Intervals).FirstOrDefaultAsync(t => t.Id == id, ct);
                    Rule.Require(ticket is not null, HelpDeskText.NotFound);

                    number = ticket.Number;
                    var rights = new TicketRights(ticket, user);
                    Rule.Require(personId == user.Id ? rights.Take || rights.IsMine : rights.Assign, HelpDeskText.HeldByAnother);
                    await desk.AssignAsync(ticket, personId, by, ct);
                    await db.SaveChangesAsync(ct);
                },
                ct);
            result.Done.Add(number);
        }
        catch (RuleException rule)
        {
            result.Refused.Add((number, rule.Message));
        }
        catch (DbUpdateConcurrencyException)
        {
            result.Refused.Add((number, HelpDeskText.ChangedMeanwhile));
        }
    }
}

/// <summary>What became of each ticket.</summary>
/// <param name="Refused">With the reason.</param>
public sealed record BulkResult(List<string> Done, List<(string Number, string Why)> Refused)
{
    public IEnumerable<string> Refusals => Refused
        .GroupBy(r => r.Why, StringComparer.Ordinal)
        .Select(g => HelpDeskText.BulkRefused([.. g.Select(r => r.Number).Where(n => n.Length > 0)], g.Count(), g.Key));
}
