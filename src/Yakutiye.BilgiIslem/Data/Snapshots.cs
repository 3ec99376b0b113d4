using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>
/// Small readings that every page needs (powers, settings, calendar), kept for <see cref="Lifetime"/>: a change made on
/// another node is seen within that time, one made here at once.
/// </summary>
public sealed class Snapshots(IMemoryCache cache)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, int> _generations = new(StringComparer.Ordinal);

    public async Task<T> GetAsync<T>(string key, Func<Task<T>> read) where T : class
    {
        if (cache.TryGetValue(key, out T? kept) && kept is not null)
        {
            return kept;
        }

        var generation = _generations.GetValueOrDefault(key);
        var value = await read();

        // What was forgotten while it was being read is already out of date.
        if (_generations.GetValueOrDefault(key) == generation)
        {
            cache.Set(key, value, Lifetime);
        }

        return value;
    }

    public void Forget(string key)
    {
        _generations.AddOrUpdate(key, 1, (_, n) => n + 1);
        cache.Remove(key);
    }
}
