using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

public sealed class TicketDeadlineTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(120, 90, null, Tone.Neutral)]
    [InlineData(20, -10, HelpDeskText.Soon, Tone.Warning)]
    [InlineData(-1, -30, HelpDeskText.Late, Tone.Danger)]
    public void Before_the_first_answer_the_time_to_answer_counts(int dueIn, int warnIn, string? word, Tone tone)
    {
        var times = new Times(TicketStatus.New, null, Now.AddMinutes(dueIn), Now.AddMinutes(warnIn), Now.AddDays(9), Now.AddDays(8));

        var deadline = TicketDeadline.Of(times, Now);

        Assert.Equal((Now.AddMinutes(dueIn), word, tone), (deadline.At!.Value, deadline.Word, deadline.Tone));
    }

    [Fact]
    public void After_the_first_answer_the_time_to_solve_counts()
    {
        var times = new Times(TicketStatus.InProgress, Now.AddHours(-3), Now.AddHours(-1), Now.AddHours(-2), Now.AddHours(5), Now.AddHours(4));

        Assert.Equal(Now.AddHours(5), TicketDeadline.Of(times, Now).At);
    }

    [Fact]
    public void On_hold_the_clock_stands_and_says_so()
    {
        var times = new Times(TicketStatus.OnHold, Now, Now, Now, null, null);

        Assert.Equal(HelpDeskText.ClockStands, TicketDeadline.Of(times, Now).Word);
    }

    [Theory]
    [InlineData(TicketStatus.Resolved), InlineData(TicketStatus.Closed), InlineData(TicketStatus.Cancelled), InlineData(TicketStatus.Duplicate)]
    public void Nothing_is_late_once_the_work_is_done(TicketStatus status)
    {
        var times = new Times(status, null, Now.AddDays(-9), Now.AddDays(-9), Now.AddDays(-8), Now.AddDays(-8));

        Assert.Null(TicketDeadline.Of(times, Now).At);
    }

    private sealed record Times(
        TicketStatus Status, DateTime? RespondedAt, DateTime? ResponseDueAt, DateTime? ResponseWarnAt, DateTime? ResolutionDueAt, DateTime? ResolutionWarnAt)
        : ITicketTimes;
}
