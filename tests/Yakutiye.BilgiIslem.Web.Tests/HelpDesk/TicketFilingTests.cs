using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketFilingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Form = "/destek/talepler/yeni";

    [Fact]
    public async Task A_filed_ticket_has_a_number_the_requesters_unit_and_a_due_time()
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.PostAsync(Form, await FieldsAsync("Tarayıcı kâğıt almıyor"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var ticket = await FindAsync("Tarayıcı kâğıt almıyor");
        Assert.Equal($"/destek/talepler/{ticket.Id}", answer.Headers.Location!.ToString());
        Assert.Matches(@"^ARZ-\d{4}-\d{6}$", ticket.Number);
        Assert.Equal("Fen İşleri Müdürlüğü", ticket.Unit!.Name);
        Assert.NotNull(ticket.ResolutionDueAt);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_ticket()
    {
        using var visitor = await portal.SignInAsync("birim");
        var fields = await FieldsAsync("İki kez gönderilen");
        fields["FormKey"] = Guid.NewGuid().ToString("N");

        var first = await visitor.PostAsync(Form, fields);
        var second = await visitor.PostAsync(Form, fields);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await CountAsync("İki kez gönderilen"));
    }

    [Fact]
    public async Task Twenty_people_filing_at_once_get_twenty_numbers_without_a_gap()
    {
        using var visitor = await portal.SignInAsync("birim");
        var fields = await FieldsAsync("Aynı anda açılan");
        fields["__RequestVerificationToken"] = await visitor.TokenAsync(Form);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.Client.PostAsync(Form, new FormUrlEncodedContent(fields))));

        var numbers = await portal.WithDbAsync(db => db.Set<Ticket>().Select(t => t.Number).ToListAsync());
        var year = numbers.Select(n => n[..9]).Distinct().Single();
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(i => $"{year}{i:000000}"), numbers.Order());
        Assert.Equal(20, await CountAsync("Aynı anda açılan"));
    }

    [Fact]
    public async Task A_mandatory_question_left_empty_keeps_everything_that_was_typed()
    {
        using var visitor = await portal.SignInAsync("birim");
        var category = await portal.CategoryAsync("Yazıcı yazdırmıyor");
        var (required, optional) = await QuestionsAsync(category);
        var fields = await FieldsAsync("Yarım kalan başlık", category);
        fields[$"Answers[{optional}]"] = "E3 hatası";

        var page = await Visitor.ReadAsync(await visitor.PostAsync(Form, fields));

        Assert.Equal("Yarım kalan başlık", page.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Contains("Açıklama metni", page.QuerySelector("#Description")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("E3 hatası", page.QuerySelector($"[name='Answers[{optional}]']")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector($"[name='Answers[{required}]']")!.GetAttribute("aria-invalid"));
        Assert.Equal(0, await CountAsync("Yarım kalan başlık"));
    }

    [Fact]
    public async Task A_title_of_three_hundred_letters_is_refused_and_stays_on_the_page()
    {
        using var visitor = await portal.SignInAsync("birim");
        var title = new string('ğ', 300);

        var page = await Visitor.ReadAsync(await visitor.PostAsync(Form, await FieldsAsync(title)));

        Assert.Equal(title, page.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Contains(HelpDeskText.TitleTooLong, page.QuerySelector("#Title-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Donanım", HelpDeskText.CategoryNotLeaf)]
    [InlineData("", HelpDeskText.CategoryMissing)]
    public async Task A_forged_subject_is_refused(string name, string sentence)
    {
        using var visitor = await portal.SignInAsync("birim");
        var category = name.Length == 0 ? 987_654 : await portal.CategoryAsync(name);

        var page = await Visitor.ReadAsync(await visitor.PostAsync(Form, await FieldsAsync("Uydurma konu", category)));

        Assert.Contains(sentence, page.QuerySelector("#CategoryId-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("Uydurma konu"));
    }

    [Fact]
    public async Task A_department_user_cannot_file_in_somebody_elses_name()
    {
        using var visitor = await portal.SignInAsync("birim");
        var fields = await FieldsAsync("Başkasının adına");
        fields["RequesterId"] = (await portal.IdOfAsync("birim2")).ToString(System.Globalization.CultureInfo.InvariantCulture);

        var answer = await visitor.PostAsync(Form, fields);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, await CountAsync("Başkasının adına"));
    }

    [Fact]
    public async Task A_call_is_filed_for_the_caller_by_the_one_who_took_it()
    {
        using var staff = await portal.SignInAsync("personel");
        var fields = await FieldsAsync("Telefonla bildirilen");
        fields["RequesterId"] = (await portal.IdOfAsync("birim2")).ToString(System.Globalization.CultureInfo.InvariantCulture);

        await staff.PostAsync(Form, fields);

        var ticket = await FindAsync("Telefonla bildirilen");
        Assert.Equal("Zabıta Müdürlüğü", ticket.Unit!.Name);
        Assert.Equal(TicketChannel.Phone, ticket.Channel);
        Assert.Equal(await portal.IdOfAsync("personel"), ticket.OpenedById);
    }

    [Fact]
    public async Task A_screenshot_is_kept_with_the_ticket_and_a_program_is_refused_with_it()
    {
        byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        using var visitor = await portal.SignInAsync("birim");

        var kept = await visitor.UploadAsync(Form, await FieldsAsync("Resimli kayıt"), Form, ("Files", "ekran.png", picture));
        var refused = await visitor.UploadAsync(Form, await FieldsAsync("Programlı kayıt"), Form, ("Files", "kur.exe", [0x4D, 0x5A, 0x90, 0x00]));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var ticket = await FindAsync("Resimli kayıt");
        Assert.Equal(1, await portal.WithDbAsync(db => db.Attachments.CountAsync(a => a.OwnerType == Ticket.RecordType && a.OwnerId == ticket.Id)));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(0, await CountAsync("Programlı kayıt"));
    }

    private async Task<Dictionary<string, string>> FieldsAsync(string title, int? category = null) => new(StringComparer.Ordinal)
    {
        ["CategoryId"] = (category ?? await portal.CategoryAsync("Tarayıcı")).ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Kind"] = "Fault",
        ["Title"] = title,
        ["Description"] = "Açıklama metni",
        ["Urgency"] = "Normal",
    };

    private Task<Ticket> FindAsync(string title) =>
        portal.WithDbAsync(db => db.Set<Ticket>().Include(t => t.Unit).SingleAsync(t => t.Title == title));

    private Task<int> CountAsync(string title) => portal.WithDbAsync(db => db.Set<Ticket>().CountAsync(t => t.Title == title));

    private Task<(int Required, int Optional)> QuestionsAsync(int category) => portal.WithDbAsync(async db =>
    {
        var questions = await db.Set<CategoryQuestion>().Where(q => q.CategoryId == category).ToListAsync();
        return (questions.First(q => q.IsRequired).Id, questions.First(q => !q.IsRequired).Id);
    });
}
