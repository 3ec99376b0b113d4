using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

public sealed class CategoryTreeTests
{
    private readonly CategoryTree _tree = new(
    [
        Node(1, "Donanım", null, sort: 20), Node(2, "Yazıcı", 1, sort: 10), Node(3, "Ekran", 1, sort: 5), Node(4, "Toner", 2),
        Node(5, "Ağ", null, sort: 10), Node(6, "Eski", null, sort: 30, closed: true), Node(7, "Eskinin altı", 6),
        Node(8, "Işık", null, sort: 40), Node(9, "İnternet", null, sort: 40),
    ]);

    [Fact]
    public void Branches_are_read_in_their_own_order_and_names_in_the_Turkish_one() =>
        Assert.Equal(["Ağ", "Donanım", "Ekran", "Yazıcı", "Toner", "Eski", "Eskinin altı", "Işık", "İnternet"], _tree.All.Select(x => x.Node.Name));

    [Fact]
    public void Only_a_leaf_in_use_can_be_chosen_and_it_shows_the_way_to_it() =>
        Assert.Equal(
            [("Ağ", ""), ("Ekran", "Donanım"), ("Toner", "Donanım › Yazıcı"), ("Işık", ""), ("İnternet", "")],
            _tree.LeavesOf(TicketKind.Fault).Select(x => (x.Leaf.Name, x.Group)));

    [Fact]
    public void A_filter_by_a_branch_takes_everything_below_it() => Assert.Equal([1, 2, 3, 4], _tree.With(1).Order());

    [Fact]
    public void A_circle_in_the_data_hangs_nobody()
    {
        var circle = new CategoryTree([Node(1, "Bir", 2), Node(2, "İki", 1)]);

        Assert.Equal("İki › Bir", circle.PathOf(1));
    }

    private static CategoryNode Node(int id, string name, int? parent, int sort = 0, bool closed = false) =>
        new(id, name, parent, TicketKind.Fault, null, TicketImpact.Person, closed, sort);
}
