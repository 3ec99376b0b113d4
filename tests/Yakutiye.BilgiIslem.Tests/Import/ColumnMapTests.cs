using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.Tests.Import;

public sealed class ColumnMapTests
{
    private static readonly ColumnMap Map = new(
    [
        new KnownColumn("UserName", "Kullanıcı adı", Required: true, "Hesap"),
        new KnownColumn("FullName", "Ad Soyad", Required: true),
        new KnownColumn("Phone", "Telefon", Required: false, "Cep Tel.", "GSM"),
    ]);

    [Fact]
    public void Columns_are_found_by_name_and_alias_however_they_are_written()
    {
        var match = Map.Match(["KULLANICI ADI", "ad-soyad", "cep tel", "Açıklama"]);
        var row = new TextRow(2, ["aisik", "Ayşe Işık", "0532", "-"]);

        Assert.Empty(match.Problems);
        Assert.Equal(["Açıklama"], match.Unknown);
        Assert.Equal(("aisik", "Ayşe Işık", "0532"), (match.Cell(row, "UserName"), match.Cell(row, "FullName"), match.Cell(row, "Phone")));
    }

    [Fact]
    public void A_missing_required_column_and_a_doubled_one_are_told()
    {
        var match = Map.Match(["Hesap", "Kullanıcı Adı", "Not"]);

        Assert.Equal([ImportText.ColumnTwice("Kullanıcı adı"), ImportText.ColumnMissing("Ad Soyad")], match.Problems);
        Assert.False(match.Has("Phone"));
        Assert.Equal("", match.Cell(new TextRow(2, ["a", "b", "c"]), "Phone"));
    }

    [Fact]
    public void What_a_person_chose_wins_over_names()
    {
        var match = Map.Match(["Sicil", "Hesap", "Ad Soyad"], new Dictionary<string, string> { ["UserName"] = "SİCİL" });

        Assert.Equal(0, match.Places["UserName"]);
        Assert.Equal(["Hesap"], match.Unknown);
    }

    [Fact]
    public void An_import_is_applied_as_a_whole_or_not_at_all()
    {
        Assert.True(new ImportResult<int>([1], []).CanApply);
        Assert.False(new ImportResult<int>([1], [new LineRefusal(2, "Ad", "", "Ad boş.")]).CanApply);
        Assert.False(new ImportResult<int>([], []).CanApply);
    }
}
