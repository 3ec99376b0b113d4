using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

public sealed class ExaminationTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    [Fact]
    public async Task A_fresh_portal_has_nothing_to_find()
    {
        var findings = await ExamineAsync();

        Assert.Empty(findings);
    }

    [Fact]
    public async Task An_audit_row_that_was_edited_in_the_database_is_named()
    {
        await ChangeAsync("""DROP TRIGGER "Audit_Entries_Immutable_Update"; UPDATE "Audit_Entries" SET "UserName" = 'Başkası' WHERE "Id" = 7""");

        var finding = Assert.Single(await ExamineAsync());

        Assert.Equal(UpkeepText.Audit, finding.Check);
        Assert.Contains("7", finding.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_no_record_bears_is_named()
    {
        await ChangeAsync("""INSERT INTO "Kernel_NumberSeries" ("Series", "Year", "Last") VALUES ('ARZ', 2026, 1)""");

        var finding = Assert.Single(await ExamineAsync());

        Assert.Equal(("ARZ-2026-000001", UpkeepText.Numbers), (finding.Subject, finding.Check));
    }

    [Fact]
    public async Task An_asset_whose_card_and_history_differ_is_named()
    {
        var number = await EnterAsync();
        await ChangeAsync("""DROP TRIGGER "Inventory_AssetSpans_Immutable_Update"; UPDATE "Inventory_AssetSpans" SET "UnitId" = 1""");

        var finding = Assert.Single(await ExamineAsync());

        Assert.Equal((number, InventoryText.Places), (finding.Subject, finding.Check));
    }

    [Fact]
    public async Task A_row_whose_other_end_is_gone_is_named()
    {
        await ChangeAsync("""PRAGMA foreign_keys=OFF; UPDATE "People_Users" SET "UnitId" = 4711 WHERE "UserName" = 'birim'; PRAGMA foreign_keys=ON""");

        var finding = Assert.Single(await ExamineAsync());

        Assert.Equal(UpkeepText.Database, finding.Check);
        Assert.Contains("People_Users", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_and_a_stray_file_are_named()
    {
        var stored = await Files.KeepAsync(_portal, "tutanak.txt", "asıl metin");
        var folder = Path.Combine(_portal.Folder, "files");
        await File.WriteAllTextAsync(Path.Combine(folder, stored), "başka metin");
        await File.WriteAllTextAsync(Path.Combine(folder, "sahipsiz"), "?");
        File.SetLastWriteTimeUtc(Path.Combine(folder, "sahipsiz"), DateTime.UnixEpoch);

        var findings = await ExamineAsync();

        Assert.Equal([UpkeepText.FileChanged, UpkeepText.FileOrphan], findings.Select(f => f.Sentence));
    }

    public void Dispose() => _portal.Dispose();

    private Task<int> ChangeAsync(string sql) => _portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private Task<List<Finding>> ExamineAsync() => _portal.WithAsync<PortalExamination, List<Finding>>(async examination =>
    {
        var findings = new List<Finding>();
        foreach (var (_, run) in examination.Checks)
        {
            findings.AddRange((await run(CancellationToken.None)).Findings);
        }

        return findings;
    });

    private Task<string> EnterAsync() => _portal.WithDbAsync(async db =>
    {
        var unit = await db.Units.FirstAsync();
        var warehouse = new Warehouse("A1", "Deneme ambarı", unit.Id);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        var code = await db.Set<MovableCode>().FirstAsync(c => c.Code == "255.02.02.01");
        var asset = Asset.Enter(
            unit.Id, "255.02.02.01-26-00001", warehouse.Id, new AssetCard { CodeId = code.Id, Kind = code.Kind, Name = "Ekran" },
            new AssetPurchase(new DateOnly(2026, 11, 2), 100, 20), new MoveNote(Actor.System, new DateTime(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc)));
        db.Add(asset);
        await db.SaveChangesAsync();
        return asset.RegistryNumber!;
    });
}
