using System.Text.Json.Serialization;

namespace Yakutiye.BilgiIslem.Web.Modules.People;

/// <summary>One answer of a picker, as the script of searchable fields reads it.</summary>
public sealed record PickerItem(
    [property: JsonPropertyName("value")] string Value,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("sub")] string Sub);
