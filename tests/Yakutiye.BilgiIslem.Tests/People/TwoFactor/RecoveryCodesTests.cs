using Yakutiye.BilgiIslem.People.TwoFactor;

namespace Yakutiye.BilgiIslem.Tests.People.TwoFactor;

public sealed class RecoveryCodesTests
{
    [Fact]
    public void Ten_codes_are_shown_once_and_kept_only_as_hashes()
    {
        var set = RecoveryCodes.Generate();

        Assert.Equal(10, set.Codes.Distinct().Count());
        Assert.Equal(10, set.Hashes.Distinct().Count());
        Assert.All(set.Codes, code => Assert.Matches("^[A-Z2-9]{5}-[A-Z2-9]{5}$", code));
        Assert.All(set.Codes, code => Assert.DoesNotContain(set.Hashes, hash => hash.Contains(code, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void A_code_opens_once_however_it_is_typed(string culture) => Cultures.Under(culture, () =>
    {
        var set = RecoveryCodes.Generate();
        var typed = " " + set.Codes[4].ToLowerInvariant().Replace('-', ' ');

        var found = RecoveryCodes.Find(typed, set.Hashes);

        Assert.Equal(set.Hashes[4], found);
        Assert.Null(RecoveryCodes.Find(typed, set.Hashes.Where(hash => hash != found)));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAA-AAAA1")]
    [InlineData("AAAAA-AAAAAA")]
    public void What_is_no_code_is_refused(string? typed) => Assert.Null(RecoveryCodes.Find(typed, RecoveryCodes.Generate().Hashes));
}
