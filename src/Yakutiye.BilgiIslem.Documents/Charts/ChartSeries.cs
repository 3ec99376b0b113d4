namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>One value for each label of the chart; what is missing or not a number counts as nothing.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<double> Values)
{
    internal double At(int index) => index < Values.Count && double.IsFinite(Values[index]) ? Values[index] : 0;
}
