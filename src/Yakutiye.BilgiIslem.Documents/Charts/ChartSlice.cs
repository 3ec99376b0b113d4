namespace Yakutiye.BilgiIslem.Documents.Charts;

public sealed record ChartSlice(string Name, double Value);
