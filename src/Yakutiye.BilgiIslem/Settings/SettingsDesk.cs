using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Settings;

/// <summary>Reads and keeps sections of settings. A section is a record whose defaults hold until somebody changes it.</summary>
public sealed class SettingsDesk(AppDb db, Snapshots snapshots)
{
    public Task<T> ReadAsync<T>(CancellationToken ct) where T : class, new() => snapshots.GetAsync(
        Key<T>(),
        async () => await db.Set<Setting>().Where(s => s.Section == typeof(T).Name).Select(s => s.Json).FirstOrDefaultAsync(ct) is { } json
            ? JsonSerializer.Deserialize<T>(json) ?? new T()
            : new T());

    public async Task SaveAsync<T>(T section, CancellationToken ct) where T : class, new()
    {
        var json = JsonSerializer.Serialize(section);
        var row = await db.Set<Setting>().FirstOrDefaultAsync(s => s.Section == typeof(T).Name, ct);
        if (row is null)
        {
            db.Add(new Setting(typeof(T).Name, json));
        }
        else
        {
            row.Change(json);
        }

        await db.SaveChangesAsync(ct);
        snapshots.Forget(Key<T>());
    }

    private static string Key<T>() => $"settings/{typeof(T).Name}";
}
