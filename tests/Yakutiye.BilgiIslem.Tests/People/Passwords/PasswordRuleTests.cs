using Yakutiye.BilgiIslem.People.Passwords;

namespace Yakutiye.BilgiIslem.Tests.People.Passwords;

public sealed class PasswordRuleTests
{
    private static readonly PasswordRule Rule = new();
    private static readonly string[] Ayse = ["Ayşe Işık", "aisik", "ayse.isik@yakutiye.bel.tr"];

    [Theory]
    [InlineData("doksan kilo kavun alan komşu")]
    [InlineData("çayı demli severim ben")]
    [InlineData("mor zürafa ile sekiz keman")]
    [InlineData("x7#Kq!vP2m$Z")]
    [InlineData("4821-7730-9914-66")]
    [InlineData("😀🚲🌻🎻🐳🍉🧭🎯🥁🛶🪁🧩")]
    [InlineData("Erzurum'da leylekler geç döner")]
    [InlineData("correct horse battery staple on a hill")]
    public void A_long_phrase_of_ones_own_is_accepted_without_any_composition(string password)
    {
        Cultures.Under("tr-TR", () => Assert.Null(Rule.ProblemWith(password, Ayse)));
        Cultures.Under("", () => Assert.Null(Rule.ProblemWith(password, Ayse)));
    }

    [Fact]
    public void The_demo_password_cannot_be_chosen() => Assert.NotNull(Rule.ProblemWith("Yakutiye.2026"));

    [Theory]
    [InlineData("galatasaray1905")]
    [InlineData("GALATASARAY!1905!")]
    [InlineData("Fenerbahçe1907.")]
    [InlineData("beşiktaş-1903")]
    [InlineData("Erzurum252525")]
    [InlineData("istanbul34.istanbul")]
    [InlineData("P@ssw0rd2026!!")]
    [InlineData("p4r0l4_20262026")]
    [InlineData("ŞİFREMİUNUTTUM")]
    [InlineData("seni seviyorum 1")]
    [InlineData("19231923türkiye")]
    [InlineData("qwertyuiop123!")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("AskimCanim2026")]
    [InlineData("adminwelcome77")]
    [InlineData("correcthorsebatterystaple")]
    public void A_common_password_is_refused_in_any_dress(string password)
    {
        Cultures.Under("tr-TR", () => Assert.NotNull(Rule.ProblemWith(password, Ayse)));
        Cultures.Under("", () => Assert.NotNull(Rule.ProblemWith(password, Ayse)));
    }

    [Theory]
    [InlineData("YakutiyeBelediyesi")]
    [InlineData("Yakutiye.Portal.25")]
    [InlineData("Bilgi İşlem Müdürlüğü 2026")]
    [InlineData("Y4kutiye!Belediye")]
    [InlineData("xYakutiye2026yz")]
    public void The_institutions_own_words_are_no_password(string password) => Assert.NotNull(Rule.ProblemWith(password, Ayse));

    [Fact]
    public void The_institution_can_add_words_of_its_own()
    {
        Assert.Null(Rule.ProblemWith("Gürcükapı-1878!"));
        Assert.Equal(PasswordText.OwnWords, new PasswordRule(ownWords: ["Gürcü Kapı"]).ProblemWith("Gürcükapı-1878!"));
    }

    [Theory]
    [InlineData("AYŞE dokuz kavun aldı")]
    [InlineData("benim adım ışık dokuz")]
    [InlineData("kavun Ay5e kavunu yedi")]
    [InlineData("aisik dokuz kavun aldı")]
    public void Ones_own_name_is_refused_wherever_it_stands(string password) =>
        Assert.Equal(PasswordText.OwnName, Rule.ProblemWith(password, Ayse));

    [Theory]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("            ")]
    [InlineData("abababababab")]
    [InlineData("k9!xk9!xk9!xk9")]
    [InlineData("123456789012")]
    [InlineData("210987654321")]
    [InlineData("abcdefghijkl")]
    [InlineData("abcçdefgğhıi")]
    [InlineData("qwertyuıopğü")]
    [InlineData("üğpoıuytrewq")]
    [InlineData("fgğıodrnhpqw")]
    [InlineData("qwerty123456")]
    [InlineData("aaaabbbbccccdddd1111")]
    public void Repetitions_and_sequences_are_refused(string password) =>
        Assert.Equal(PasswordText.Pattern, Rule.ProblemWith(password, Ayse));

    [Fact]
    public void Length_is_counted_in_characters_and_nothing_is_cut_off()
    {
        var phrase = string.Concat(Enumerable.Range(0, 26).Select(i => $"{(char)('a' + i * 7 % 26)}{i * 37 % 90}#"));

        Assert.Equal(PasswordText.TooShort(12), Rule.ProblemWith("kısa parola"));
        Assert.Equal(PasswordText.TooShort(12), Rule.ProblemWith("😀🚲🌻🎻🐳🍉🧭🎯🥁🛶🪁"));
        Assert.Null(Rule.ProblemWith(phrase[..74]));
        Assert.Equal(PasswordText.TooLong(128), Rule.ProblemWith(phrase + phrase + phrase));
        Assert.Equal(PasswordText.TooShort(15), new PasswordRule(15).ProblemWith("on dört harfli"));
    }

    [Fact]
    public void The_list_is_long_enough_and_already_folded()
    {
        Assert.InRange(CommonPasswords.Count, 3000, 20_000);
        Assert.True(CommonPasswords.Holds("Şifre"));
        Assert.False(CommonPasswords.Holds("doksan kilo kavun"));
    }
}
