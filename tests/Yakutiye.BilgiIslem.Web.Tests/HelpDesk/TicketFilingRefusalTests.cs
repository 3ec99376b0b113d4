using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketFilingRefusalTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Form = TicketFilingForm.Path;

    [Fact]
    public async Task A_mandatory_question_left_empty_keeps_everything_that_was_typed()
    {
        using var visitor = await portal.SignInAsync("birim");
        var category = await portal.CategoryAsync("Yazıcı yazdırmıyor");
        var (required, optional) = await QuestionsAsync(category);
        var fields = await portal.FieldsAsync("Yarım kalan başlık", category);
        fields[$"Answers[{optional}]"] = "E3 hatası";

        var page = await Visitor.ReadAsync(await visitor.PostAsync(Form, fields));

        Assert.Equal("Yarım kalan başlık", page.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Contains("Açıklama metni", page.QuerySelector("#Description")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("E3 hatası", page.QuerySelector($"[name='Answers[{optional}]']")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector($"[name='Answers[{required}]']")!.GetAttribute("aria-invalid"));
        Assert.Equal(0, await portal.CountFiledAsync("Yarım kalan başlık"));
    }

    [Fact]
    public async Task A_title_of_three_hundred_letters_is_refused_and_stays_on_the_page()
    {
        using var visitor = await portal.SignInAsync("birim");
        var title = new string('ğ', 300);

        var page = await Visitor.ReadAsync(await visitor.PostAsync(Form, await portal.FieldsAsync(title)));

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

        var page = await Visitor.ReadAsync(await visitor.PostAsync(Form, await portal.FieldsAsync("Uydurma konu", category)));

        Assert.Contains(sentence, page.QuerySelector("#CategoryId-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountFiledAsync("Uydurma konu"));
    }

    [Fact]
    public async Task A_department_user_cannot_file_in_somebody_elses_name()
    {
        using var visitor = await portal.SignInAsync("birim");
        var fields = await portal.FieldsAsync("Başkasının adına");
        fields["RequesterId"] = (await portal.IdOfAsync("birim2")).ToString(System.Globalization.CultureInfo.InvariantCulture);

        var answer = await visitor.PostAsync(Form, fields);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, await portal.CountFiledAsync("Başkasının adına"));
    }

    [Fact]
    public async Task A_screenshot_is_kept_with_the_ticket_and_a_program_is_refused_with_it()
    {
        byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        using var visitor = await portal.SignInAsync("birim");

        var kept = await visitor.UploadAsync(Form, await portal.FieldsAsync("Resimli kayıt"), Form, ("Files", "ekran.png", picture));
        var refused = await visitor.UploadAsync(Form, await portal.FieldsAsync("Programlı kayıt"), Form, ("Files", "kur.exe", [0x4D, 0x5A, 0x90, 0x00]));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var ticket = await portal.FiledAsync("Resimli kayıt");
        Assert.Equal(1, await portal.WithDbAsync(db => db.Attachments.CountAsync(a => a.OwnerType == Ticket.RecordType && a.OwnerId == ticket.Id)));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(0, await portal.CountFiledAsync("Programlı kayıt"));
    }

    private Task<(int Required, int Optional)> QuestionsAsync(int category) => portal.WithDbAsync(async db =>
    {
        var questions = await db.Set<CategoryQuestion>().Where(q => q.CategoryId == category).ToListAsync();
        return (questions.First(q => q.IsRequired).Id, questions.First(q => !q.IsRequired).Id);
    });
}
