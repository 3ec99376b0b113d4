using System.Globalization;
using Yakutiye.BilgiIslem.Crash;

// Kills the portal while people open tickets, again and again, and looks for what was lost: dotnet run --project tests/crash -- 50
var turns = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3;
var folder = Directory.CreateTempSubdirectory("yakutiye-cokme-").FullName;
var problems = new List<string>();
var acknowledged = new Dictionary<int, string>();
try
{
    await using (var first = await Portal.StartAsync(folder))
    {
        Console.WriteLine($"0: started in {first.Started.TotalSeconds:0.0} s");
    }

    var category = await Ledger.SimplestCategoryAsync(folder);
    for (var turn = 1; turn <= turns; turn++)
    {
        await using (var portal = await Portal.StartAsync(folder))
        {
            if (portal.Started > Portal.LongestStart)
            {
                problems.Add($"turn {turn}: the start took {portal.Started.TotalSeconds:0.0} s");
            }

            var before = acknowledged.Count;
            await Clerks.WorkUntilKilledAsync(portal, category, acknowledged);
            Console.WriteLine($"{turn}: started in {portal.Started.TotalSeconds:0.0} s, {acknowledged.Count - before} tickets acknowledged before the kill");
        }

        problems.AddRange((await Ledger.ProblemsAsync(folder, acknowledged)).Select(p => $"turn {turn}: {p}"));
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

problems.ForEach(Console.WriteLine);
Console.WriteLine($"crash: {turns} kills, {acknowledged.Count} tickets acknowledged, {problems.Count} problems");
return problems.Count == 0 && acknowledged.Count > 0 ? 0 : 1;
