using System.Globalization;
using FsCheck.Xunit;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Tests.Text;

public sealed class TurkishNumberTests
{
    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1234", "1234")]
    [InlineData("1.234", "1234")]
    [InlineData("12.345.678", "12345678")]
    [InlineData("-0,25", "-0.25")]
    [InlineData("\u221210", "-10")]
    [InlineData(" 1.234,56\u00A0₺ ", "1234.56")]
    [InlineData("15 tl", "15")]
    public void A_number_written_the_Turkish_way_is_read(string typed, string invariant)
    {
        var expected = decimal.Parse(invariant, CultureInfo.InvariantCulture);

        foreach (var culture in new[] { "tr-TR", "", "en-US" })
        {
            Cultures.Under(culture, () =>
            {
                Assert.True(TurkishNumber.TryParse(typed, out var number, out var problem));
                Assert.Equal(expected, number);
                Assert.Null(problem);
            });
        }
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1234.567")]
    [InlineData("1,234.56")]
    [InlineData("0.500")]
    [InlineData("1.23.456")]
    [InlineData("1,2,3")]
    [InlineData("12.34,5")]
    public void What_can_be_read_in_two_ways_is_refused_with_advice(string typed)
    {
        Assert.False(TurkishNumber.TryParse(typed, out _, out var problem));

        Assert.Equal(NumberText.Ambiguous(typed), problem);
    }

    [Theory]
    [InlineData("on beş")]
    [InlineData("1e5")]
    [InlineData("--1")]
    [InlineData("٣")]
    [InlineData("1 234")]
    public void What_is_no_number_is_refused(string typed)
    {
        Assert.False(TurkishNumber.TryParse(typed, out _, out var problem));

        Assert.Equal(NumberText.NotANumber(typed), problem);
    }

    [Fact]
    public void An_empty_field_and_a_number_beyond_all_measure_are_refused()
    {
        Assert.False(TurkishNumber.TryParse("  ", out _, out var missing));
        Assert.False(TurkishNumber.TryParse(new string('9', 35), out _, out var big));
        Assert.False(TurkishNumber.TryParse(new string('9', 500), out _, out var longer));

        Assert.Equal(NumberText.Missing, missing);
        Assert.Equal(NumberText.TooBig(new string('9', 35)), big);
        Assert.True(longer!.Length < 120);
    }

    [Property]
    public void What_is_shown_can_be_typed_back(long units)
    {
        var amount = units / 10_000m;

        Assert.True(TurkishNumber.TryParse(TurkishNumber.Format(amount, 4), out var shown, out _));
        Assert.True(TurkishNumber.TryParse(TurkishNumber.Plain(amount), out var plain, out _));
        Assert.Equal(amount, shown);
        Assert.Equal(amount, plain);
    }

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void Numbers_are_shown_the_Turkish_way_on_every_machine(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal("1.234,56 ₺", TurkishNumber.Lira(1234.56m));
        Assert.Equal("1.234", TurkishNumber.Format(1234L));
        Assert.Equal("1234,5", TurkishNumber.Plain(1234.50m));
    });
}
