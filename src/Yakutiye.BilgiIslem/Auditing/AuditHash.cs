using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>Fingerprints that make an edited, removed or inserted audit row show.</summary>
public static class AuditHash
{
    /// <returns>SHA-256 in hexadecimal, 64 characters</returns>
    public static string Of(AuditEntry entry) => Of(string.Join('\u001f',
        entry.At.ToString("O", CultureInfo.InvariantCulture), entry.UserId, entry.UserName, entry.ForUserId, entry.ForUserName,
        entry.RequestId, entry.Address, entry.Action, entry.Entity, entry.EntityId, entry.Changes));

    /// <summary>Chains a run of entries to the seal before them.</summary>
    public static string Chain(string previousSeal, IEnumerable<(long Id, string Hash)> entries)
    {
        var text = new StringBuilder(previousSeal);
        foreach (var (id, hash) in entries)
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"{id}:{hash}");
        }

        return Of(text.ToString());
    }

    private static string Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
