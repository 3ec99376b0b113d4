using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

public sealed class TicketOpeningTests : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Unit _unit = new("FEN", "Fen İşleri");
    private readonly AppUser _person = new("hatice", new PersonFacts("Hatice Yılmaz"));
    private readonly TicketCategory _branch = new("Donanım", null, TicketKind.Fault, TicketImpact.Person, null);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await _database.SaveAsync(_unit, _person, _branch);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task The_first_ticket_after_midnight_in_Istanbul_opens_the_new_years_series()
    {
        _database.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 20, 59, 0, TimeSpan.Zero));
        var last = await OpenAsync(_branch.Id);
        _database.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 21, 1, 0, TimeSpan.Zero));

        var first = await OpenAsync(_branch.Id);

        Assert.Equal("ARZ-2026-000001", last.Number);
        Assert.Equal("ARZ-2027-000001", first.Number);
    }

    [Fact]
    public async Task A_ticket_that_could_not_be_saved_leaves_no_gap_behind()
    {
        await OpenAsync(_branch.Id);

        await Assert.ThrowsAsync<DbUpdateException>(() => OpenAsync(_branch.Id, requester: 987_654));

        Assert.Equal("ARZ-2026-000002", (await OpenAsync(_branch.Id)).Number);
    }

    [Fact]
    public async Task A_branch_with_subjects_below_it_is_too_coarse()
    {
        await _database.SaveAsync(new TicketCategory("Yazıcı", _branch.Id, TicketKind.Fault, TicketImpact.Person, null));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => OpenAsync(_branch.Id));

        Assert.Equal(HelpDeskText.CategoryNotLeaf, refusal.Message);
    }

    [Fact]
    public async Task A_subject_out_of_use_takes_no_new_ticket()
    {
        var closed = new TicketCategory("Faks", null, TicketKind.Fault, TicketImpact.Person, null);
        closed.Close(_database.Clock.GetUtcNow().UtcDateTime);
        await _database.SaveAsync(closed);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => OpenAsync(closed.Id));

        Assert.Equal(HelpDeskText.CategoryClosed, refusal.Message);
    }

    [Fact]
    public async Task A_mandatory_question_is_asked_for_by_name()
    {
        var asking = new TicketCategory("Santral", null, TicketKind.Fault, TicketImpact.Person, null);
        asking.Ask([("Dahili numara", true), ("Ne zamandan beri?", false)]);
        await _database.SaveAsync(asking);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => OpenAsync(asking.Id));

        Assert.Equal("Bu soruyu yanıtlayın: Dahili numara", refusal.Message);
    }

    private Task<Ticket> OpenAsync(int category, int? requester = null)
    {
        var request = new TicketRequest(
            TicketKind.Fault, category, "Yazıcı", "Çalışmıyor", TicketUrgency.Normal, TicketImpact.Person, TicketChannel.Portal,
            requester ?? _person.Id, _unit.Id, null, null, []);
        return _database.WithAsync<TicketDesk, Ticket>(desk => desk.OpenAsync(request, new Actor(_person.Id, _person.FullName), CancellationToken.None));
    }
}
