using Yakutiye.BilgiIslem.Web.Modules.Account.Sessions;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class DeviceWordsTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge · Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36", "Chrome · Android")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux")]
    [InlineData("", "Bilinmeyen cihaz")]
    [InlineData(null, "Bilinmeyen cihaz")]
    public void A_device_is_named_as_its_owner_would_name_it(string? agent, string words) => Assert.Equal(words, DeviceWords.Of(agent));
}
