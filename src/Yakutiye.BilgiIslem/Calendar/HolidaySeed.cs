using System.Globalization;
using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>The holidays that the application brings along: 2024–2028, of which the feasts of 2028 are a forecast.</summary>
public static class HolidaySeed
{
    private const string Resource = "Yakutiye.BilgiIslem.Calendar.Seed.tatiller.csv";

    /// <returns>new rows in the order of their dates, to be added to an empty table</returns>
    public static IReadOnlyList<Holiday> Read()
    {
        using var stream = typeof(HolidaySeed).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);

        return [.. CsvLines.Read(reader, ',').Skip(1).Where(line => !line.IsBlank).Select(HolidayOf)];
    }

    private static Holiday HolidayOf(CsvLine line) => new(
        DateOnly.ParseExact(line.Cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        line.Cells[1],
        halfDay: bool.Parse(line.Cells[2]),
        verified: bool.Parse(line.Cells[3]));
}
