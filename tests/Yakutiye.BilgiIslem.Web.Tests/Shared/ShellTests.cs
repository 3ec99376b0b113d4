using Yakutiye.BilgiIslem.Web.Shared.Shell;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class ShellTests
{
    private static readonly ShellModel Shell = new("Belediye", "Müdürlük", "1.0", null, 0,
        [new("", [new("Panom", "/panom", "home")]), new("Destek", [new("Talepler", "/destek/talepler", "ticket"), new("Havuz", "/destek/talepler/havuz", "inbox")])],
        []);

    [Theory]
    [InlineData("/destek/talepler", "Talepler")]
    [InlineData("/destek/talepler/12", "Talepler")]
    [InlineData("/destek/talepler/havuz", "Havuz")]
    [InlineData("/destek/talepler-eski", null)]
    public void The_menu_lights_the_one_entry_that_covers_the_page_most_closely(string path, string? title) =>
        Assert.Equal(title, Shell.ActiveEntry(path)?.Title);

    [Theory]
    [InlineData("Ayşe Işık", "AI")]
    [InlineData("İsmail Can Öz", "İÖ")]
    [InlineData("Ali", "A")]
    [InlineData("", "?")]
    public void A_name_is_shortened_to_its_first_letters(string name, string initials) =>
        Assert.Equal(initials, Initials.Of(name));
}
