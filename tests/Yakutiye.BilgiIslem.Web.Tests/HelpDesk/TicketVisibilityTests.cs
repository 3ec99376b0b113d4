using System.Text;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketVisibilityTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Secret = "zambak4711";

    [Fact]
    public async Task What_another_unit_reported_is_nowhere_to_be_found()
    {
        var ticket = await portal.OpenTicketAsync("birim2", $"Yalnızca zabıtanın {Secret} kaydı");
        using var stranger = await portal.SignInAsync("birim");

        foreach (var path in new[] { "talepler", $"talepler?q={Secret}", $"talepler?birim={ticket.UnitId}", "taleplerim", $"talepler?kapsam=All&q={ticket.Number}" })
        {
            var page = await stranger.OpenAsync($"/destek/{path}");

            Assert.DoesNotContain(Secret, page.QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(ticket.Number, page.QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_total_counts_only_what_the_reader_may_see()
    {
        await portal.OpenTicketAsync("birim2", "Sayılmayan papatya");
        await portal.OpenTicketAsync("birim", "Sayılan papatya");
        using var reader = await portal.SignInAsync("birim");

        var page = await reader.OpenAsync("/destek/talepler?q=papatya");

        Assert.Equal("1–1 / 1", page.QuerySelector(".pager-total")!.TextContent.Trim());
    }

    [Fact]
    public async Task An_export_holds_exactly_the_rows_of_the_list()
    {
        await portal.OpenTicketAsync("birim2", "=1+1 nergis zabıta");
        await portal.OpenTicketAsync("birim", "=cmd|nergis fen");
        using var chief = await portal.SignInAsync("sef");
        using var reader = await portal.SignInAsync("birim");

        var all = await CsvAsync(chief);
        var own = await CsvAsync(reader);

        Assert.Equal(3, all.Length);
        Assert.Equal(2, own.Length);
        Assert.Contains("'=cmd|nergis fen", own[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Excel_and_paper_are_put_on_record()
    {
        await portal.OpenTicketAsync("birim", "Kayda geçen menekşe");
        using var chief = await portal.SignInAsync("sef");

        var workbook = await chief.Client.GetByteArrayAsync("/destek/talepler/excel?q=menekse");
        var paper = await chief.Client.GetByteArrayAsync("/destek/talepler/pdf?q=menekse");

        Assert.Equal("PK"u8.ToArray(), workbook[..2]);
        using var document = UglyToad.PdfPig.PdfDocument.Open(paper);
        Assert.Contains("menekşe", document.GetPage(1).Text, StringComparison.Ordinal);
        var notes = await portal.WithDbAsync(db => Task.FromResult(db.AuditEntries.Where(e => e.EntityId == "talepler").Select(e => e.Changes).ToList()));
        Assert.Contains("Talepler: 1 kayıt xlsx olarak alındı. Filtre: Metin: menekse", notes);
        Assert.Contains("Talepler: 1 kayıt PDF olarak alındı. Filtre: Metin: menekse", notes);
    }

    private static async Task<string[]> CsvAsync(Visitor visitor)
    {
        var bytes = await visitor.Client.GetByteArrayAsync("/destek/talepler/csv?q=nergis");
        return Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
