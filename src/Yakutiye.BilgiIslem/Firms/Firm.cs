using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>What a person writes of a firm.</summary>
public sealed record FirmCard(
    string Name, string? TaxOffice = null, string? TaxNumber = null, string? Phone = null, string? Email = null, string? Web = null, string? Address = null, string? Notes = null);

/// <summary>A supplier, a service or a provider that the directorate deals with (M6.17).</summary>
public sealed class Firm : Entity, ISearchable
{
    public const string RecordType = "firma";

    private readonly List<FirmContact> _contacts = [];
    private readonly List<FirmContract> _contracts = [];

    public Firm(FirmCard card) => Write(card);

    private Firm() { }

    public string Name { get; private set; } = "";
    public string? TaxOffice { get; private set; }

    /// <summary>10 digits of a company, 11 of a person; null: not known.</summary>
    public string? TaxNumber { get; private set; }

    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public string? Web { get; private set; }
    public string? Address { get; private set; }
    public string? Notes { get; private set; }

    /// <summary>The site as a safe address; null: there is none, or what was written is no address of a site.</summary>
    public Uri? Site => Web is null ? null : WebAddress.Of(Web);

    /// <summary>Null: we deal with it.</summary>
    public DateTime? ClosedAt { get; private set; }

    public string? CloseReason { get; private set; }
    public IReadOnlyCollection<FirmContact> Contacts => _contacts;
    public IReadOnlyCollection<FirmContract> Contracts => _contracts;

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Name} {TaxOffice} {TaxNumber} {Phone} {Email} {Web} {Address} {Notes}";
    string ISearchable.SearchScope => ClosedAt is null ? "acik" : "kapali";

    public void Describe(FirmCard card) => Write(card);

    public FirmContact AddContact(string name, string? title, string? phone, string? email)
    {
        RequireOpen();
        var contact = new FirmContact(name, title, phone, email);
        _contacts.Add(contact);
        return contact;
    }

    public FirmContract AddContract(ContractCard card)
    {
        RequireOpen();
        var contract = new FirmContract(card);
        _contracts.Add(contract);
        return contract;
    }

    public void Close(string? reason, DateTime now)
    {
        RequireOpen();

        CloseReason = Rule.Filled(reason, FirmsText.CloseReasonMissing, nameof(CloseReason));
        ClosedAt = now;
    }

    public void Reopen() => (ClosedAt, CloseReason) = (null, null);

    private void RequireOpen() => Rule.Require(ClosedAt is null, FirmsText.FirmClosed);

    private void Write(FirmCard card)
    {
        var number = Rule.Optional(card.TaxNumber);
        var web = Rule.Optional(card.Web);
        Rule.Require(number is null || Firms.TaxNumber.IsValid(number), FirmsText.TaxNumberShape, nameof(TaxNumber));
        Rule.Require(web is null || WebAddress.Of(web) is not null, FirmsText.WebShape, nameof(Web));

        Name = Rule.Filled(card.Name, FirmsText.NameMissing, nameof(Name));
        (TaxNumber, TaxOffice) = (number, Rule.Optional(card.TaxOffice));
        (Phone, Email, Web) = (Rule.Optional(card.Phone), Rule.Optional(card.Email), web);
        (Address, Notes) = (Rule.Optional(card.Address), Rule.Optional(card.Notes));
    }
}
