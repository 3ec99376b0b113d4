using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.People;

/// <summary>What the file is checked against.</summary>
/// <param name="Units">folded code or name → id</param>
/// <param name="Users">user name → id</param>
public sealed record UserImportGround(IReadOnlyDictionary<string, int> Units, IReadOnlyDictionary<string, int> Users, bool UpdatesExisting);

/// <summary>Reads accounts from a table, without touching anything.</summary>
public static class UserImport
{
    public const string Kind = "kullanici";

    // Others follow a decision about one person and are given on that person's page.
    private static readonly string[] Givable = [RoleNames.DepartmentUser, RoleNames.Staff, RoleNames.Chief];

    public static ColumnMap Map { get; } = new(
    [
        new("UserName", "Kullanıcı adı", true, "Kullanıcı", "Sicil", "Sicil no", "Login"),
        new("FullName", "Ad soyad", true, "Adı soyadı", "İsim", "Personel"),
        new("Unit", "Birim kodu", true, "Birim", "Müdürlük", "Birimi"),
        new("Title", "Unvan", false, "Ünvan", "Unvanı", "Görevi"),
        new("Email", "E-posta", false, "Eposta", "Mail", "E-mail", "Elektronik posta"),
        new("Phone", "Telefon", false, "Tel", "Cep", "GSM"),
        new("Extension", "Dahili", false, "Dahili no", "İç hat"),
        new("Room", "Oda", false, "Oda no"),
        new("Employment", "Çalışma biçimi", false, "Kadro", "İstihdam"),
        new("Roles", "Roller", false, "Rol", "Rolü"),
    ]);

    public static ImportResult<ImportedUser> Check(TextTable table, ColumnMatch columns, UserImportGround ground)
    {
        var accepted = new List<ImportedUser>();
        var refused = new List<LineRefusal>(table.Refused);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var line = new ImportLine(row, columns, Map);
            var user = Read(line, ground, seen);
            if (line.IsGood)
            {
                accepted.Add(user);
            }

            refused.AddRange(line.Refusals);
        }

        return new ImportResult<ImportedUser>(accepted, [.. refused.OrderBy(r => r.Line)]);
    }

    private static ImportedUser Read(ImportLine line, UserImportGround ground, Dictionary<string, int> seen)
    {
        var name = UserName(line, seen);
        int? existing = ground.Users.TryGetValue(name, out var id) ? id : null;
        if (existing is not null && !ground.UpdatesExisting)
        {
            line.Refuse("UserName", PeopleImportText.UserExists);
        }

        var facts = new PersonFacts(
            line.Required("FullName", 200), line.Optional("Title", 100), Mail(line), line.Optional("Phone", 30),
            line.Optional("Extension", 20), line.Optional("Room", 40), Unit(line, ground), Employment(line));
        // Roles of a known account are changed on its own page only.
        return new ImportedUser(line.Number, name, facts, existing is null ? Roles(line) : [], existing, Given(line));
    }

    private static string[] Given(ImportLine line) => [.. new[] { "Title", "Email", "Phone", "Extension", "Room", "Employment" }.Where(line.Has)];

    private static string UserName(ImportLine line, Dictionary<string, int> seen)
    {
        if (line.Required("UserName", UserNames.MaximumLength) is not { Length: > 0 } typed)
        {
            return "";
        }

        try
        {
            var name = UserNames.Checked(typed);
            if (!seen.TryAdd(name, line.Number))
            {
                line.Refuse("UserName", PeopleImportText.Twice(seen[name]));
            }

            return name;
        }
        catch (RuleException rule)
        {
            line.Refuse("UserName", rule.Message);
            return "";
        }
    }

    private static int? Unit(ImportLine line, UserImportGround ground)
    {
        var typed = line.Required("Unit", 200);
        if (typed.Length > 0 && ground.Units.TryGetValue(TurkishText.Fold(typed), out var id))
        {
            return id;
        }

        if (typed.Length > 0)
        {
            line.Refuse("Unit", PeopleImportText.UnitUnknown);
        }

        return null;
    }

    private static string? Mail(ImportLine line)
    {
        var mail = line.Optional("Email", 256);
        if (mail is not null && !System.Net.Mail.MailAddress.TryCreate(mail, out _))
        {
            line.Refuse("Email", PeopleImportText.MailShape);
        }

        return mail;
    }

    private static EmploymentType Employment(ImportLine line)
    {
        var typed = TurkishText.Fold(line.Cell("Employment"));
        var found = Enum.GetValues<EmploymentType>().Where(e => TurkishText.Fold(e.TurkishName) == typed).ToArray();
        if (typed.Length > 0 && found.Length == 0)
        {
            line.Refuse("Employment", PeopleImportText.EmploymentUnknown);
        }

        return found.FirstOrDefault();
    }

    private static IReadOnlyList<string> Roles(ImportLine line)
    {
        var typed = line.Cell("Roles").Split([',', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = typed.Select(t => Givable.FirstOrDefault(r => TurkishText.Fold(RoleNames.Title(r)) == TurkishText.Fold(t))).ToList();
        if (found.Contains(null))
        {
            line.Refuse("Roles", PeopleImportText.RoleUnknown);
        }

        return typed.Length == 0 ? [RoleNames.DepartmentUser] : [.. found.OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
