using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>One row that changed: who, when, what before and after. Written with the change, never altered (M8.16, M10.6).</summary>
public sealed class AuditEntry
{
    public AuditEntry(DateTime at, IActingContext? context, AuditAction action, string entity, string entityId, string changes)
    {
        var actor = context?.Actor ?? Actor.System;
        (At, Action, Entity, EntityId, Changes) = (at, action, entity, entityId, changes);
        (UserId, UserName, ForUserId, ForUserName) = (actor.UserId, actor.Name, actor.ForId, actor.ForName);
        (RequestId, Address) = (context?.RequestId ?? "", context?.Address);
        Hash = AuditHash.Of(this);
    }

    private AuditEntry() { }

    /// <summary>The sequence: order is by this, never by the clock.</summary>
    public long Id { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Null: the application itself.</summary>
    public int? UserId { get; private set; }

    /// <summary>Copied, so that it outlives the account.</summary>
    public string UserName { get; private set; } = "";

    public int? ForUserId { get; private set; }
    public string? ForUserName { get; private set; }
    public string RequestId { get; private set; } = "";
    public string? Address { get; private set; }
    public AuditAction Action { get; private set; }

    /// <summary>The type's name in code.</summary>
    public string Entity { get; private set; } = "";

    public string EntityId { get; private set; } = "";

    /// <summary>JSON: field → [before, after]; secrets only as "•••".</summary>
    public string Changes { get; private set; } = "";

    /// <summary>SHA-256 of everything above but the sequence, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";
}
