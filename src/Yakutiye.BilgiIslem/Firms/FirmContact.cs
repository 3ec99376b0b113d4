using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>A person of a firm.</summary>
public sealed class FirmContact : Entity, ISearchable
{
    public const string SearchType = "firmakisi";

    internal FirmContact(string name, string? title, string? phone, string? email) => Describe(name, title, phone, email);

    private FirmContact() { }

    public int FirmId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Title { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }

    /// <summary>Null: still our contact.</summary>
    public DateTime? EndedAt { get; private set; }

    string ISearchable.SearchType => SearchType;
    string ISearchable.SearchText => $"{Name} {Title} {Phone} {Email}";
    string ISearchable.SearchScope => "";

    public void Describe(string name, string? title, string? phone, string? email)
    {
        Name = Rule.Filled(name, FirmsText.ContactNameMissing, nameof(Name));
        (Title, Phone, Email) = (Rule.Optional(title), Rule.Optional(phone), Rule.Optional(email));
    }

    public void End(DateTime now)
    {
        Rule.Require(EndedAt is null, FirmsText.ContactEnded);

        EndedAt = now;
    }

    /// <summary>Is our contact again.</summary>
    public void Return() => EndedAt = null;
}
