using FsCheck.Xunit;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Tests.Text;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("arıza fotoğrafı ığüşöçİ.jpg", "arıza fotoğrafı ığüşöçİ.jpg")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"..\..\windows\win.ini", "win.ini")]
    [InlineData(@"C:\Belgeler\rapor.pdf", "rapor.pdf")]
    [InlineData("/etc/", "dosya")]
    [InlineData("..", "dosya")]
    [InlineData(null, "dosya")]
    [InlineData(" ", "dosya")]
    [InlineData("a\0b\r\nc.txt", "ab c.txt")]
    [InlineData("rapor\u202Efdp.exe", "raporfdp.exe")]
    [InlineData("CON", "_CON")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("Lpt1.tar.gz", "_Lpt1.tar.gz")]
    [InlineData("COM¹.log", "_COM¹.log")]
    [InlineData("contract.pdf", "contract.pdf")]
    [InlineData("rapor.pdf. . ", "rapor.pdf")]
    [InlineData("a.txt:b.exe", "a.txt_b.exe")]
    [InlineData("so<ru>\"|?*.pdf", "so_ru_____.pdf")]
    [InlineData("iki   boşluk.pdf", "iki boşluk.pdf")]
    public void A_name_is_made_safe_to_show_and_to_save(string? given, string safe) => Assert.Equal(safe, FileNames.Safe(given));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var safe = FileNames.Safe(new string('ş', 300) + ".pdf");

        Assert.Equal(200, safe.Length);
        Assert.EndsWith("ş.pdf", safe, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emoji_is_not_cut_in_two() =>
        Assert.DoesNotContain(FileNames.Safe("a" + string.Concat(Enumerable.Repeat("😀", 200)) + ".pdf").EnumerateRunes(), r => r.Value == 0xFFFD);

    [Property(MaxTest = 500)]
    public void A_safe_name_is_safe_twice_over(string? given)
    {
        var safe = FileNames.Safe(given);

        Assert.Equal(safe, FileNames.Safe(safe));
        Assert.InRange(safe.Length, 1, 200);
        Assert.DoesNotContain(safe, c => char.IsControl(c) || c is '/' or '\\' or ':');
    }

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void An_extension_is_a_code_and_not_a_Turkish_word(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal(".gif", FileNames.Extension("RESIM.GIF"));
        Assert.Equal(".exe", FileNames.Extension("rapor.pdf.EXE. "));
        Assert.Equal("", FileNames.Extension("adsız"));
    });
}
