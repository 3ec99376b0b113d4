using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class EnumItemsTests
{
    private enum Letter
    {
        [Display(Name = "Gelen")] Incoming,
        [Display(Name = "Giden")] Outgoing,
    }

    [Fact]
    public void A_choice_shows_the_turkish_name_and_sends_the_members_name()
    {
        var items = EnumItems.Of<Letter>();

        Assert.Equal([("Gelen", "Incoming"), ("Giden", "Outgoing")], items.Select(i => (i.Text, i.Value)));
    }
}
