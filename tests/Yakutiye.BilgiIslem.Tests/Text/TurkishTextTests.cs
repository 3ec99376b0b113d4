using FsCheck.Xunit;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Tests.Text;

public sealed class TurkishTextTests
{
    [Theory]
    [InlineData("IŞIK", "isik")]
    [InlineData("Işık", "isik")]
    [InlineData("isik", "isik")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("i\u0307stanbul", "istanbul")]
    [InlineData("Vekâlet", "vekalet")]
    [InlineData("ÇĞÖŞÜ çğöşü Îî Ûû Ââ", "cgosu cgosu ii uu aa")]
    [InlineData("  iki \t\r\n  blank\u00A0", "iki blank")]
    [InlineData("Ça\u00ADğ\u202Erı", "cagri")]
    [InlineData("ﬁber Ⅳ ＡＢＣ", "fiber iv abc")]
    [InlineData("café Ñandú", "cafe nandu")]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    public void A_word_is_found_however_it_is_written(string? typed, string folded)
    {
        Cultures.Under("tr-TR", () => Assert.Equal(folded, TurkishText.Fold(typed)));
        Cultures.Under("", () => Assert.Equal(folded, TurkishText.Fold(typed)));
    }

    [Property(MaxTest = 500)]
    public void Folding_twice_changes_nothing(string? typed) =>
        Assert.Equal(TurkishText.Fold(typed), TurkishText.Fold(TurkishText.Fold(typed)));

    [Property(MaxTest = 500)]
    public void Capitals_do_not_matter_to_search(string? typed)
    {
        var letters = new string([.. (typed ?? "").Select(c => "abcçdefgğhıijklmnoöprsştuüvyz ÂîÛ0129-"[c % 37])]);

        Assert.Equal(TurkishText.Fold(TurkishText.Lower(letters)), TurkishText.Fold(TurkishText.Upper(letters)));
    }

    [Fact]
    public void Every_code_unit_can_be_folded()
    {
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            var folded = TurkishText.Fold("x" + (char)letter);

            Assert.Equal(folded, TurkishText.Fold(folded));
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void The_four_is_change_case_in_Turkish(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal("ıi", TurkishText.Lower("Iİ"));
        Assert.Equal("Iİ", TurkishText.Upper("ıi"));
        Assert.Equal("Ayşe Işık-İnci", TurkishText.Capitalize("AYŞE IŞIK-İNCİ"));
        Assert.Equal("Ali'nin İ.Ç. Dosyası", TurkishText.Capitalize("ali'nin i.ç. dosyası"));
    });

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void People_are_listed_in_the_order_of_the_Turkish_alphabet(string culture) => Cultures.Under(culture, () =>
    {
        string[] names = ["Zehra", "Şule", "Suna", "Ömer", "Osman", "İnci", "Işık", "Çetin", "Cem", "Ali"];

        Assert.Equal(["Ali", "Cem", "Çetin", "Işık", "İnci", "Osman", "Ömer", "Suna", "Şule", "Zehra"], names.Order(TurkishText.Comparer));
        Assert.Equal(0, TurkishText.Compare("IŞIK", "ışık"));
        Assert.NotEqual(0, TurkishText.Compare("IŞIK", "işik"));
    });

    [Fact]
    public void A_code_is_found_whole_and_by_its_parts() =>
        Assert.Equal(["arz-2026-000123", "arz", "2026", "000123"], TurkishText.Words("ARZ-2026-000123"));

    [Fact]
    public void A_sentence_gives_each_word_once()
    {
        var words = TurkishText.Words("Yazıcı (Yazıcı-2) çalışmıyor. YAZICI 10.0.0.7'de; son.");

        Assert.Equal(["yazici", "yazici-2", "2", "calismiyor", "10.0.0.7", "10", "0", "7", "de", "son"], words);
        Assert.Empty(TurkishText.Words(" … "));
    }

    [Fact]
    public void Broken_text_is_folded_and_not_refused() => Assert.Equal("yarim \uFFFD \uFFFD", TurkishText.Fold("Yarım \uD83D \uFFFF"));

    [Fact]
    public void The_culture_is_Turkish_and_cannot_be_changed() =>
        Assert.True(TurkishText.Culture is { Name: "tr-TR", IsReadOnly: true });
}
