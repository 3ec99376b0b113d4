using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class CodeDeskTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private int _root;
    private int _child;

    public async Task InitializeAsync()
    {
        if (!await database.ReadAsync(db => db.Set<MovableCode>().AnyAsync()))
        {
            await database.SaveAsync(new MovableCode("255", "Demirbaşlar", DeviceKind.Other));
        }

        _root = await IdOfAsync("255");
        if (!await database.ReadAsync(db => db.Set<MovableCode>().AnyAsync(c => c.Code == "255.02")))
        {
            await database.SaveAsync(new MovableCode("255.02", "Büro Makineleri Grubu", DeviceKind.Other, _root));
        }

        _child = await IdOfAsync("255.02");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("255.2", InventoryText.CodeShape)]
    [InlineData("255.02.01", "place")]
    [InlineData("253.01", "place")]
    [InlineData("255.02", InventoryText.CodeTaken)]
    [InlineData("bilgisayar", InventoryText.CodeShape)]
    public async Task A_code_that_does_not_continue_its_parent_by_one_level_is_refused(string code, string sentence)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => AddAsync(code, _root));

        Assert.Equal(sentence is "place" ? InventoryText.CodeNotUnderParent("255") : sentence, refused.Message);
        Assert.Equal("Code", refused.Field);
    }

    [Fact]
    public async Task A_new_code_stands_below_its_parent()
    {
        var added = await AddAsync("255.02.07", _child);

        Assert.Equal(_child, added.ParentId);
        Assert.Equal(_child, await database.ReadAsync(db => db.Set<MovableCode>().Where(c => c.Code == "255.02.07").Select(c => c.ParentId).SingleAsync()));
    }

    [Fact]
    public async Task A_code_without_a_parent_has_three_digits()
    {
        await Assert.ThrowsAsync<RuleException>(() => AddAsync("259.01", null));

        var root = await AddAsync("259", null);

        Assert.Null(root.ParentId);
    }

    [Fact]
    public async Task A_code_with_open_codes_below_it_is_not_closed()
    {
        await AddAsync("255.40", _root);
        var parent = await IdOfAsync("255.40");
        await AddAsync("255.40.01", parent);

        await Assert.ThrowsAsync<RuleException>(() => CloseAsync("255.40"));
        await CloseAsync("255.40.01");
        await CloseAsync("255.40");

        Assert.NotNull(await database.ReadAsync(db => db.Set<MovableCode>().Where(c => c.Code == "255.40").Select(c => c.ClosedAt).SingleAsync()));
        await Assert.ThrowsAsync<RuleException>(() => AddAsync("255.40.02", parent));
        await Assert.ThrowsAsync<RuleException>(() => WithDeskAsync(async (db, desk) =>
        {
            await desk.ReopenAsync(await db.Set<MovableCode>().SingleAsync(c => c.Code == "255.40.01"), CancellationToken.None);
            return 0;
        }));
    }

    [Theory]
    [InlineData("255.02", new[] { "255.02", "255.02.01" })]
    [InlineData("büro mak", new[] { "255.02" })]
    [InlineData("BILGISAYAR", new[] { "255.02.01" })]
    [InlineData("yok böyle", new string[0])]
    public void The_tree_finds_by_the_beginning_of_the_code_or_of_every_word(string typed, string[] codes)
    {
        var tree = new CodeTree(
        [
            new(1, "255", "Demirbaşlar", null, DeviceKind.Other, true, false),
            new(3, "255.02.01", "Bilgisayarlar", 2, DeviceKind.Desktop, true, false),
            new(2, "255.02", "Büro Makineleri Grubu", 1, DeviceKind.Other, true, false),
        ]);

        Assert.Equal(codes, tree.Matching(typed).Select(c => c.Code));
    }

    private Task<int> IdOfAsync(string code) => database.ReadAsync(db => db.Set<MovableCode>().Where(c => c.Code == code).Select(c => c.Id).SingleAsync());

    private Task<MovableCode> AddAsync(string code, int? parentId) =>
        WithDeskAsync((_, desk) => desk.AddAsync(code, "Deneme", DeviceKind.Other, parentId, isVerified: false, CancellationToken.None));

    private Task<int> CloseAsync(string code) => WithDeskAsync(async (db, desk) =>
    {
        await desk.CloseAsync(await db.Set<MovableCode>().SingleAsync(c => c.Code == code), CancellationToken.None);
        return 0;
    });

    private Task<T> WithDeskAsync<T>(Func<AppDb, CodeDesk, Task<T>> work) => database.WithAsync<AppDb, T>(async db =>
    {
        using var cache = new MemoryCache(new MemoryCacheOptions());
        return await work(db, new CodeDesk(db, new CodeCatalog(db, new Snapshots(cache)), database.Clock));
    });
}
