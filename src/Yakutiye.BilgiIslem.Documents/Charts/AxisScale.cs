namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>Round steps (1, 2 or 5 times a power of ten) from zero over all values.</summary>
internal sealed class AxisScale
{
    private const int WantedSteps = 5;

    public AxisScale(double lowest, double highest)
    {
        lowest = Math.Min(lowest, 0);
        highest = Math.Max(highest, 0);
        if (highest - lowest <= 0)
        {
            highest = 1;
        }

        Step = Round((highest - lowest) / WantedSteps);
        Lowest = Math.Floor(lowest / Step) * Step;
        Highest = Math.Ceiling(highest / Step) * Step;
    }

    public double Lowest { get; }
    public double Highest { get; }
    public double Step { get; }

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((Highest - Lowest) / Step) + 1).Select(i => Lowest + i * Step);

    /// <returns>0 at the lowest, 1 at the highest tick</returns>
    public float Fraction(double value) => (float)((value - Lowest) / (Highest - Lowest));

    private static double Round(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        var rest = step / power;

        return power * rest switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
