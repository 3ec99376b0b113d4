using System.Text;
using FsCheck.Xunit;
using Yakutiye.BilgiIslem.People.TwoFactor;

namespace Yakutiye.BilgiIslem.Tests.People.TwoFactor;

public sealed class TotpTests
{
    private static readonly string Secret = Base32.Encode(Encoding.ASCII.GetBytes("12345678901234567890"));
    private static readonly DateTime Now = new(2026, 8, 3, 9, 0, 10, DateTimeKind.Utc);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_RFC_6238(long seconds, string code)
    {
        var at = DateTime.UnixEpoch.AddSeconds(seconds);

        Assert.Equal(code, Totp.CodeOf(Secret, Totp.StepAt(at)));
        Assert.Equal(seconds / 30, Totp.Verify(Secret, code, at, null));
    }

    [Fact]
    public void A_code_is_never_accepted_twice()
    {
        var code = Totp.CodeOf(Secret, Totp.StepAt(Now));
        var used = Totp.Verify(Secret, code, Now, null);

        Assert.NotNull(used);
        Assert.Null(Totp.Verify(Secret, code, Now, used));
        Assert.Null(Totp.Verify(Secret, code, Now.AddSeconds(30), used));
    }

    [Fact]
    public void A_code_older_than_the_last_used_one_is_refused()
    {
        var step = Totp.StepAt(Now);

        Assert.Equal(step - 1, Totp.Verify(Secret, Totp.CodeOf(Secret, step - 1), Now, step - 2));
        Assert.Null(Totp.Verify(Secret, Totp.CodeOf(Secret, step - 1), Now, step));
        Assert.Equal(step + 1, Totp.Verify(Secret, Totp.CodeOf(Secret, step + 1), Now, step));
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public void Two_steps_off_is_too_far(int steps) =>
        Assert.Null(Totp.Verify(Secret, Totp.CodeOf(Secret, Totp.StepAt(Now) + steps), Now, null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    [InlineData("١٢٣٤٥٦")]
    public void What_is_no_code_is_refused(string? typed) => Assert.Null(Totp.Verify(Secret, typed, Now, null));

    [Fact]
    public void Blanks_in_a_code_do_not_matter()
    {
        var code = Totp.CodeOf(Secret, Totp.StepAt(Now));

        Assert.NotNull(Totp.Verify(Secret, $" {code[..3]} {code[3..]}", Now, null));
    }

    [Fact]
    public void The_address_for_the_app_escapes_Turkish_names() => Assert.Equal(
        "otpauth://totp/Yakutiye%20Bilgi%20%C4%B0%C5%9Flem:a%C4%B1%C5%9F%C4%B1k?secret=ABC&issuer=Yakutiye%20Bilgi%20%C4%B0%C5%9Flem"
        + "&algorithm=SHA1&digits=6&period=30",
        Totp.UriOf("Yakutiye Bilgi İşlem", "aışık", "ABC"));

    [Fact]
    public void Every_secret_is_new_and_160_bits_long()
    {
        Assert.Equal(20, Base32.Decode(Totp.NewSecret()).Length);
        Assert.NotEqual(Totp.NewSecret(), Totp.NewSecret());
    }

    [Property]
    public void Base32_can_be_read_back(byte[]? bytes)
    {
        var text = Base32.Encode(bytes ?? []);

        Assert.Equal(bytes ?? [], Base32.Decode(text));
        Assert.Equal(bytes ?? [], Base32.Decode(text.ToLowerInvariant() + "=="));
    }

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void Base32_knows_no_Turkish_i(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal(Base32.Decode("IIII"), Base32.Decode("iiii"));
        Assert.Throws<FormatException>(() => Base32.Decode("İ1"));
    });
}
