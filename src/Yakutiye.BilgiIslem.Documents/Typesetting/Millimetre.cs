namespace Yakutiye.BilgiIslem.Documents.Typesetting;

internal static class Millimetre
{
    public const float Point = 72f / 25.4f;
}
