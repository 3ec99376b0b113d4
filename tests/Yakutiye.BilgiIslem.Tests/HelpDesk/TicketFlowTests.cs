using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Rules;
using static Yakutiye.BilgiIslem.HelpDesk.TicketStatus;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

public sealed class TicketFlowTests
{
    // Written by hand from the directorate's rule, not read from the table that is tested.
    private static readonly HashSet<(TicketStatus From, TicketStatus To)> Allowed =
    [
        (New, Assigned), (New, Cancelled), (New, Duplicate),
        (Assigned, InProgress), (Assigned, OnHold), (Assigned, Cancelled), (Assigned, Duplicate),
        (InProgress, OnHold), (InProgress, Resolved), (InProgress, Cancelled), (InProgress, Duplicate),
        (OnHold, Assigned), (OnHold, InProgress), (OnHold, Cancelled), (OnHold, Duplicate),
        (Resolved, Closed), (Resolved, Reopened),
        (Closed, Reopened),
        (Reopened, Assigned), (Reopened, InProgress),
    ];

    private static readonly Dictionary<string, (Action<Ticket, DateTime> Act, TicketStatus[] From, Func<TicketStatus, TicketStatus> To)> Verbs = new()
    {
        ["ata"] = ((t, at) => t.AssignTo(Some.Worker, Some.Chief, at), [New, Assigned, InProgress, OnHold, Reopened], s => s is New or Reopened ? Assigned : s),
        ["işleme al"] = ((t, at) => t.Start(Some.Chief, at), [Assigned, Reopened], _ => InProgress),
        ["beklet"] = ((t, at) => t.Hold(HoldReason.User, new DateOnly(2026, 11, 20), null, Some.Chief, at), [Assigned, InProgress], _ => OnHold),
        ["devam et"] = ((t, at) => t.Resume(Some.Chief, at), [OnHold], _ => InProgress),
        ["çöz"] = ((t, at) => t.Resolve(RootCause.User, "Anlatıldı.", 5, Some.Chief, at), [InProgress], _ => Resolved),
        ["kapat"] = ((t, at) => t.Close(Some.Chief, at), [Resolved], _ => Closed),
        ["yeniden aç"] = ((t, at) => t.Reopen("Sürüyor.", 10, Some.Chief, at), [Resolved, Closed], _ => Reopened),
        ["iptal et"] = ((t, at) => t.Cancel("Yanlış açılmış.", Some.Chief, at), [New, Assigned, InProgress, OnHold], _ => Cancelled),
        ["birleştir"] = ((t, at) => t.MergeInto(Some.Known(Some.NewTicket("ARZ-2026-000009"), 9), Some.Chief, at), [New, Assigned, InProgress, OnHold], _ => Duplicate),
    };

    public static TheoryData<TicketStatus, TicketStatus> EveryPair
    {
        get
        {
            var pairs = new TheoryData<TicketStatus, TicketStatus>();
            foreach (var from in Enum.GetValues<TicketStatus>())
            {
                foreach (var to in Enum.GetValues<TicketStatus>())
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    public static TheoryData<string, TicketStatus> EveryVerbInEveryState
    {
        get
        {
            var cases = new TheoryData<string, TicketStatus>();
            foreach (var verb in Verbs.Keys)
            {
                foreach (var status in Enum.GetValues<TicketStatus>())
                {
                    cases.Add(verb, status);
                }
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void The_table_allows_exactly_what_the_directorate_decided(TicketStatus from, TicketStatus to) =>
        Assert.Equal(Allowed.Contains((from, to)), TicketFlow.Allows(from, to));

    [Theory, MemberData(nameof(EveryVerbInEveryState))]
    public void A_verb_moves_a_ticket_from_the_right_states_and_leaves_it_alone_in_the_others(string verb, TicketStatus from)
    {
        var ticket = Some.TicketIn(from);
        var (act, fits, to) = Verbs[verb];
        var before = (ticket.Intervals.Count, ticket.Entries.Count);

        var refusal = Record.Exception(() => act(ticket, Some.Opening.AddHours(2)));

        if (fits.Contains(from))
        {
            Assert.Null(refusal);
            Assert.Equal(to(from), ticket.Status);
        }
        else
        {
            Assert.IsType<RuleException>(refusal);
            Assert.Equal(from, ticket.Status);
            Assert.Equal(before, (ticket.Intervals.Count, ticket.Entries.Count));
        }
    }

    [Theory, MemberData(nameof(EveryVerbInEveryState))]
    public void A_page_offers_a_verb_exactly_where_it_would_work(string verb, TicketStatus status)
    {
        var ticket = Some.TicketIn(status);

        var offered = verb switch
        {
            "ata" => ticket.CanAssign,
            "işleme al" => ticket.CanStart,
            "beklet" => ticket.CanHold,
            "devam et" => ticket.CanResume,
            "çöz" => ticket.CanResolve,
            "kapat" => ticket.CanClose,
            "yeniden aç" => ticket.CanReopen(Some.Opening.AddHours(2), 10),
            "iptal et" => ticket.CanCancel,
            _ => ticket.CanMerge,
        };

        Assert.Equal(Verbs[verb].From.Contains(status), offered);
    }

    [Theory, InlineData(Assigned), InlineData(InProgress)]
    public void A_ticket_on_hold_goes_back_to_where_it_was(TicketStatus before)
    {
        var ticket = Some.TicketIn(before);

        ticket.Hold(HoldReason.SparePart, new DateOnly(2026, 11, 9), "Kartuş bekleniyor.", Some.Chief, Some.Opening.AddHours(1));
        ticket.Resume(Some.Chief, Some.Opening.AddHours(5));

        Assert.Equal(before, ticket.Status);
        Assert.Null(ticket.FollowUpOn);
        Assert.Null(ticket.HoldReason);
    }

    [Fact]
    public void Whatever_happens_to_a_ticket_its_stretches_never_overlap_and_exactly_one_is_open()
    {
        var random = new Random(20261122);
        for (var run = 0; run < 300; run++)
        {
            var ticket = Some.NewTicket();
            var at = Some.Opening;
            for (var step = 0; step < 25; step++)
            {
                at = at.AddMinutes(random.Next(0, 240));
                _ = Record.Exception(() => Verbs.Values.ElementAt(random.Next(Verbs.Count)).Act(ticket, at));

                var stretches = ticket.Intervals.ToList();
                Assert.Single(stretches, i => i.To is null);
                Assert.Equal(ticket.Status, stretches[^1].Status);
                Assert.Null(stretches[^1].To);
                Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            }
        }
    }

    [Fact]
    public void A_solution_needs_its_cause_and_its_words()
    {
        var ticket = Some.TicketIn(InProgress);

        var noCause = Assert.Throws<RuleException>(() => ticket.Resolve(null, "Yapıldı.", null, Some.Chief, Some.Opening.AddHours(1)));
        var noWords = Assert.Throws<RuleException>(() => ticket.Resolve(RootCause.Network, "  ", null, Some.Chief, Some.Opening.AddHours(1)));

        Assert.Equal("RootCause", noCause.Field);
        Assert.Equal("Solution", noWords.Field);
        Assert.Equal(InProgress, ticket.Status);
    }

    [Fact]
    public void A_ticket_is_reopened_only_within_the_days_that_are_set()
    {
        var ticket = Some.TicketIn(Closed);
        var solved = ticket.ResolvedAt!.Value;

        Assert.True(ticket.CanReopen(solved.AddDays(10), 10));
        Assert.False(ticket.CanReopen(solved.AddDays(10).AddSeconds(1), 10));
        Assert.Throws<RuleException>(() => ticket.Reopen("Sürüyor.", 10, Some.Chief, solved.AddDays(11)));
    }

    [Fact]
    public void A_ticket_is_rated_once_and_only_after_its_solution()
    {
        var ticket = Some.TicketIn(Resolved);

        Assert.False(Some.TicketIn(InProgress).CanRate);
        Assert.Throws<RuleException>(() => ticket.Rate(6, null, Some.Chief, Some.Opening.AddHours(1)));
        ticket.Rate(5, "Çok hızlı.", Some.Chief, Some.Opening.AddHours(1));

        Assert.False(ticket.CanRate);
        Assert.Throws<RuleException>(() => ticket.Rate(1, null, Some.Chief, Some.Opening.AddHours(2)));
    }
}
