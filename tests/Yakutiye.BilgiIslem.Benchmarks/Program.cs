using Spectre.Console;
using Yakutiye.BilgiIslem.Benchmarks;
using Yakutiye.BilgiIslem.Benchmarks.Load;
using Yakutiye.BilgiIslem.Benchmarks.Seeding;

// Usage: dotnet run -c Release --project tests/Yakutiye.BilgiIslem.Benchmarks [tickets | import]
// The databases stay beside the program and are used again by the next run.
if (args is ["yardstick", var address])
{
    await Yardstick.ServeAsync(address);
    return 0;
}

const int ImportedLines = 20_000;
if (args is ["import"])
{
    var times = await ImportTrial.MeasureAsync(await SeededDatabase.OpenAsync(1_000), ImportedLines);
    AnsiConsole.MarkupLineInterpolated(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{times.Lines:#,0} assets: upload {times.Upload.TotalSeconds:0.0} s, look {times.Look.TotalSeconds:0.0} s, apply {times.Apply.TotalSeconds:0.0} s");
    return 0;
}

var many = args is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 250_000;
var small = await SeededDatabase.OpenAsync(1_000);
var large = await SeededDatabase.OpenAsync(many);

var report = new Report();
report.Add(await Session.MeasureYardstickAsync());
report.Add(await Session.MeasureAsync(small));
report.Add(await Session.MeasureAsync(large));
report.Print(AnsiConsole.Console);
return 0;
