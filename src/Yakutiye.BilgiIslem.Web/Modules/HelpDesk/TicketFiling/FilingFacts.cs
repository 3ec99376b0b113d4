using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Devices;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>What the form shows beside what is typed.</summary>
public sealed record FilingFacts(
    bool ForOthers, RequesterFacts? Requester, IReadOnlyList<SelectListItem> Categories, string? Hint,
    IReadOnlyList<QuestionFacts> Questions, IReadOnlyList<SimilarTicket> Similar, DeviceFacts? Device)
{
    public static FilingFacts None { get; } = new(false, null, [], null, [], [], null);

    /// <summary>The chosen device, for a picker that asks the server for the others.</summary>
    public IReadOnlyList<SelectListItem> ChosenDevice => Device is { } device ? [new($"{device.Name} {device.Tag}", device.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))] : [];

    /// <summary>The chosen person, for a picker that asks the server for the others.</summary>
    public IReadOnlyList<SelectListItem> ChosenRequester => Requester is { } person ? [new(person.Name, person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))] : [];
}

public sealed record RequesterFacts(int Id, string Name, int? UnitId, string? Unit, string? Room, string? Phone);

public sealed record QuestionFacts(int Id, string Text, bool IsRequired);

/// <summary>An open ticket that may be about the same.</summary>
public sealed record SimilarTicket(int Id, string Number, string Title, TicketStatus Status, string Requester, DateTime OpenedAt);
