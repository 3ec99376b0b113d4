using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Web.Infrastructure.Errors;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class ErrorPageTests(TrialPortal portal) : IClassFixture<TrialPortal>
{
    [Fact]
    public async Task A_missing_page_says_so_in_Turkish_with_a_number_to_ask_by()
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.Client.GetAsync("/boyle-bir-sayfa-yok");

        var page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("bulunamadı", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual("", page.QuerySelector(".error-trace code")!.TextContent);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page_that_explains_it()
    {
        using var visitor = await portal.SignInAsync("birim");
        using var form = new FormUrlEncodedContent([new("Form.Phone", "1")]);

        var answer = await visitor.Client.PostAsync("/hesabim", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("uzun süre açık kalmış", (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_more_than_two_megabytes_is_refused_before_it_is_read()
    {
        using var visitor = await portal.SignInAsync("birim");
        using var form = new FormUrlEncodedContent([new("Form.Room", new string('x', 3_000_000))]);

        var answer = await visitor.Client.PostAsync("/hesabim", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task An_upload_may_be_bigger_where_its_page_says_so()
    {
        using var visitor = await portal.SignInAsync("birim");
        var token = await visitor.TokenAsync("/panom");
        using var form = new FormUrlEncodedContent([new("Picture", new string('x', 3_000_000)), new("__RequestVerificationToken", token)]);

        var answer = await visitor.Client.PostAsync("/deneme/yukle", form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_mistake_of_ours_gives_a_page_without_a_stack_or_a_path()
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.Client.GetAsync("/deneme/bozuk");

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Beklenmeyen bir sorun", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gizli/yol", text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", text, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_still_gives_the_page()
    {
        await using var own = new PortalFactory();
        using var visitor = await own.SignInAsync("birim");
        await own.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE People_Sessions RENAME TO Baska"));

        var answer = await visitor.Client.GetAsync("/hesabim/oturumlar");

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Beklenmeyen bir sorun", text, StringComparison.Ordinal);
        Assert.DoesNotContain("People_Sessions", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Thirty_reports_a_minute_are_enough_for_one_person_and_do_not_count_for_another()
    {
        using var busy = await portal.SignInAsync("personel");
        using var other = await portal.SignInAsync("personel2");
        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await busy.StatusAsync("/deneme/rapor"));
        }

        var refused = await busy.Client.GetAsync("/deneme/rapor");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Çok sayıda istek", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await other.StatusAsync("/deneme/rapor"));
        Assert.Equal(HttpStatusCode.OK, await busy.StatusAsync("/panom"));
    }

    [Theory]
    [InlineData(5, StatusCodes.Status503ServiceUnavailable)]
    [InlineData(13, StatusCodes.Status507InsufficientStorage)]
    [InlineData(1, StatusCodes.Status500InternalServerError)]
    public void A_full_disk_and_a_busy_database_are_told_apart_from_a_mistake_of_ours(int code, int status)
    {
        var fault = new DbUpdateException("kaydedilemedi", new SqliteException("x", code));

        Assert.Equal(status, FaultStatus.Of(fault));
    }

    [Fact]
    public async Task Who_may_not_is_told_so_and_it_is_on_record()
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.Client.GetAsync("/deneme/yasak");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.True(await portal.WithDbAsync(db => db.AuditEntries.AnyAsync(e => e.Changes.Contains("Yetkisiz istek"))));
    }
}
