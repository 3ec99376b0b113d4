using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Yakutiye.BilgiIslem.Web.Shared.Messages;

/// <summary>A message that the next page shows once: <c>this.Flash(FlashTone.Success, text)</c>, then redirect.</summary>
public static class FlashMessages
{
    private const string Key = "flash";

    extension(Controller controller)
    {
        public void Flash(FlashTone tone, string text) => Add(controller.TempData, tone, text);
    }

    public static void Add(ITempDataDictionary tempData, FlashTone tone, string text)
    {
        List<FlashMessage> messages = [.. Peek(tempData), new(tone, text)];
        tempData[Key] = JsonSerializer.Serialize(messages);
    }

    /// <summary>Reads the messages and forgets them.</summary>
    public static IReadOnlyList<FlashMessage> Take(ITempDataDictionary tempData) => Read(tempData[Key]);

    private static List<FlashMessage> Peek(ITempDataDictionary tempData) => Read(tempData.Peek(Key));

    private static List<FlashMessage> Read(object? kept) =>
        kept is string json ? JsonSerializer.Deserialize<List<FlashMessage>>(json) ?? [] : [];
}
