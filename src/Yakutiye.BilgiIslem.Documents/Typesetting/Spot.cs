namespace Yakutiye.BilgiIslem.Documents.Typesetting;

internal readonly record struct Spot(float X, float Y);
