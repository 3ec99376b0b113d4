using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;

/// <summary>What the form of every step carries: the version that the person saw, and for the page the record that it is about.</summary>
public abstract record ActForm
{
    public Guid Version { get; init; }

    [BindNever, ValidateNever]
    public ActHead Head { get; init; } = ActHead.None;

    /// <summary>Null: nobody else changed the record meanwhile.</summary>
    [BindNever, ValidateNever]
    public Conflict? Conflict { get; init; }
}

/// <summary>The record above a step's form.</summary>
public sealed record ActHead(int Id, string Number, string Title, Enum? Status, string Address, string List, string ListTitle, Guid Version)
{
    /// <summary>Before the record is read.</summary>
    public static ActHead None { get; } = new(0, "", "", null, "", "", "", Guid.Empty);
}
