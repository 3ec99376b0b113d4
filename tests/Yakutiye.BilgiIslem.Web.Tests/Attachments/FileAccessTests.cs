using System.Net;

namespace Yakutiye.BilgiIslem.Web.Tests.Attachments;

public sealed class FileAccessTests(FilePortal portal) : IClassFixture<FilePortal>
{
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj"u8.ToArray();

    [Fact]
    public async Task A_file_is_there_for_the_unit_that_it_belongs_to()
    {
        var file = await portal.AddAsync("FEN", "tutanak.pdf", Pdf);
        using var visitor = await portal.SignInAsync("birim");

        var bytes = await visitor.Client.GetByteArrayAsync($"/dosya/{file.Id}");

        Assert.Equal(Pdf, bytes);
    }

    [Theory]
    [InlineData(""), InlineData("/kucuk")]
    public async Task Another_units_file_is_not_there_just_like_one_that_never_was(string tail)
    {
        var file = await portal.AddAsync("FEN", "ekran.png", Pictures.Png(10, 10));
        using var visitor = await portal.SignInAsync("birim2");

        var others = await visitor.Client.GetAsync($"/dosya/{file.Id}{tail}");
        var never = await visitor.Client.GetAsync($"/dosya/999999{tail}");

        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
        Assert.DoesNotContain("ekran", await others.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_internal_file_is_only_there_for_those_who_work_on_the_record()
    {
        var file = await portal.AddAsync("FEN", "not.txt", "İç yazışma"u8.ToArray(), isInternal: true);
        using var department = await portal.SignInAsync("birim");
        using var technician = await portal.SignInAsync("personel");

        var seenByDepartment = await department.StatusAsync($"/dosya/{file.Id}");
        var seenByTechnician = await technician.StatusAsync($"/dosya/{file.Id}");

        Assert.Equal(HttpStatusCode.NotFound, seenByDepartment);
        Assert.Equal(HttpStatusCode.OK, seenByTechnician);
    }

    [Fact]
    public async Task Nobody_gets_a_file_without_signing_in()
    {
        var file = await portal.AddAsync("FEN", "tutanak.pdf", Pdf);
        using var visitor = portal.NewVisitor();

        var status = await visitor.StatusAsync($"/dosya/{file.Id}");

        Assert.Equal(HttpStatusCode.Redirect, status);
    }

    [Theory]
    [InlineData("ölçüm ığüşöçİ.pdf", "inline", "form-action 'none'"), InlineData("kayıt.txt", "attachment", "sandbox")]
    public async Task A_file_comes_inert_and_under_its_turkish_name(string name, string expected, string policy)
    {
        var content = name.EndsWith(".pdf", StringComparison.Ordinal) ? Pdf : "12:00 Yazıcı hatası"u8.ToArray();
        var file = await portal.AddAsync("FEN", name, content);
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.Client.GetAsync($"/dosya/{file.Id}");

        Assert.Equal(expected, answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(policy, answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_still_has_the_file_is_told_so_instead_of_getting_it_again()
    {
        var file = await portal.AddAsync("FEN", "tutanak.pdf", Pdf);
        using var visitor = await portal.SignInAsync("birim");
        visitor.Client.DefaultRequestHeaders.Add("If-None-Match", $"\"{file.Sha256}\"");

        var answer = await visitor.Client.GetAsync($"/dosya/{file.Id}");

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }
}
