using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>A müdürlük or birim of the municipality (M4). The tree hangs from Başkanlık.</summary>
public sealed class Unit : Entity
{
    public Unit(string code, string name, int? parentId = null, bool isRemote = false) => Describe(code, name, parentId, isRemote);

    private Unit() { }

    /// <summary>A short code of its own, e.g. <c>FEN</c>.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";
    public int? ParentId { get; private set; }
    public Unit? Parent { get; private set; }

    /// <summary>Away from the main building (uzak birim, M6.21–22).</summary>
    public bool IsRemote { get; private set; }

    public string? Place { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>Birim müdürü; null: vacant.</summary>
    public int? HeadId { get; private set; }

    public int? DeputyId { get; private set; }

    /// <summary>Birim bilgi işlem sorumlusu (M6.4).</summary>
    public int? ContactId { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    public void Describe(string code, string name, int? parentId, bool isRemote, string? place = null, string? phone = null)
    {
        Rule.Require(parentId is null || parentId != Id || Id == 0, PeopleText.UnitOwnParent, nameof(ParentId));

        Code = Rule.Filled(code, PeopleText.UnitCodeMissing, nameof(Code)).ToUpperInvariant();
        Name = Rule.Filled(name, PeopleText.UnitNameMissing, nameof(Name));
        (ParentId, IsRemote) = (parentId, isRemote);
        (Place, Phone) = (Rule.Optional(place), Rule.Optional(phone));
    }

    public void Appoint(int? headId, int? deputyId, int? contactId)
    {
        Rule.Require(headId is null || headId != deputyId, PeopleText.HeadIsDeputy, nameof(DeputyId));

        (HeadId, DeputyId, ContactId) = (headId, deputyId, contactId);
    }

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;
}
