using Spectre.Console;
using Yakutiye.BilgiIslem.Benchmarks;
using Yakutiye.BilgiIslem.Benchmarks.Load;
using Yakutiye.BilgiIslem.Benchmarks.Seeding;

// Usage: dotnet run -c Release --project tests/Yakutiye.BilgiIslem.Benchmarks [tickets]
// The databases stay beside the program and are used again by the next run.
if (args is ["yardstick", var address])
{
    await Yardstick.ServeAsync(address);
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
