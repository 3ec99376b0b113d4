namespace Yakutiye.BilgiIslem.Documents.Flow;

internal readonly record struct PlacedStrip(Strip Strip, float Top);
