using System.Globalization;
using System.Text.Json;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

/// <summary>Puts the audit entries of an account into words.</summary>
internal static class UserHistory
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [nameof(AppUser.UserName)] = "Kullanıcı adı", [nameof(AppUser.FullName)] = "Ad soyad", [nameof(AppUser.Title)] = "Unvan",
        [nameof(AppUser.Email)] = "E-posta", [nameof(AppUser.PhoneNumber)] = "Telefon", [nameof(AppUser.Extension)] = "Dahili",
        [nameof(AppUser.Room)] = "Oda", [nameof(AppUser.UnitId)] = "Birim", [nameof(AppUser.Employment)] = "Çalışma biçimi",
        [nameof(AppUser.DisabledAt)] = "Kapatılma", [nameof(AppUser.DisabledReason)] = "Kapatma gerekçesi", [nameof(AppUser.PasswordHash)] = "Parola",
        [nameof(AppUser.MustChangePassword)] = "Parola değiştirmeli", [nameof(AppUser.TotpSecret)] = "İkinci adım",
        [nameof(AppUser.LockoutEnd)] = "Kilit", [nameof(AppUser.AccessFailedCount)] = "Hatalı giriş sayısı", [nameof(AppUser.ReadNoticeId)] = "Okunan aydınlatma metni",
    };

    public static HistoryLine Line(AuditEntry entry, IReadOnlyDictionary<int, string> roles) =>
        new(Istanbul.ToLocal(entry.At), entry.UserName, entry.Action.TurkishName, entry.Entity == nameof(AppUser) ? Changes(entry) : [Role(entry, roles)])
        {
            ActingFor = entry.ForUserName,
        };

    private static FieldChange Role(AuditEntry entry, IReadOnlyDictionary<int, string> roles)
    {
        var id = int.Parse(entry.EntityId.Split('/')[1], CultureInfo.InvariantCulture);
        var title = roles.GetValueOrDefault(id, "?");
        return entry.Action is AuditAction.Deleted ? new FieldChange("Rol", title, "—") : new FieldChange("Rol", "—", title);
    }

    // What has no name here is the mechanics of signing in.
    private static List<FieldChange> Changes(AuditEntry entry)
    {
        if (entry.Action is AuditAction.Noted)
        {
            return [new FieldChange("Olay", "", entry.Changes)];
        }

        using var json = JsonDocument.Parse(entry.Changes);
        return [.. json.RootElement.EnumerateObject()
            .Where(field => Names.ContainsKey(field.Name))
            .Select(field => new FieldChange(Names[field.Name], Text(field.Value[0]), Text(field.Value[1])))];
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "—",
        JsonValueKind.True => "Evet",
        JsonValueKind.False => "Hayır",
        JsonValueKind.String when Enum.TryParse<EmploymentType>(value.GetString(), out var employment) => employment.TurkishName,
        JsonValueKind.String when value.GetString() is { Length: > 18 } text && value.TryGetDateTime(out var at) && text[10] == 'T' =>
            Istanbul.ToLocal(at.ToUniversalTime()).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
