using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;

public sealed record DocumentFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "durum")]
    public CustodyStatus? Status { get; init; }

    [FromQuery(Name = "tur")]
    public MoveKind? Kind { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;
}

public sealed record DocumentRow(
    int Id, string Number, MoveKind Kind, CustodyStatus Status, string Person, string? Unit, string? Room, string? First, int Count, DateTime HandedOverAt, DateOnly? Until)
{
    public static Expression<Func<CustodyDocument, DocumentRow>> From { get; } = d => new DocumentRow(
        d.Id, d.Number, d.Kind, d.Status, d.Person.FullName, d.Unit!.Name, d.Room, d.Lines.OrderBy(l => l.Order).Select(l => l.Name).FirstOrDefault(), d.Lines.Count, d.HandedOverAt, d.Until);

    public string What => Count > 1 ? $"{First} ve {Count - 1} taşınır daha" : First ?? "";
}

public sealed record DocumentList(DocumentFilter Filter, Page<DocumentRow> Page)
{
    public IReadOnlyList<FilterChip> Chips { get; } =
    [
        .. new FilterChip[]
        {
            new("Metin", Filter.Text?.Trim() ?? "", "q"), new("Durum", Filter.Status?.TurkishName ?? "", "durum"), new("Tür", Filter.Kind?.TurkishName ?? "", "tur"),
        }.Where(c => c.Value.Length > 0),
    ];
}

/// <summary>A document's own page, and what the person at the screen may do with it.</summary>
public sealed record DocumentPage(
    CustodyDocument Document, IReadOnlyList<TimelineLine> Story, IReadOnlyList<AttachmentLine> Files, bool IsRecipient, bool MayHandOver, bool IsRegistrar)
{
    public bool MayAcceptHere => IsRecipient && Document.CanAccept;

    public bool MayTakeSignature => MayHandOver && !IsRecipient && Document.CanAccept;

    public bool MayTakeBack => MayHandOver && IsRegistrar && Document.Lines.Any(l => l.State is CustodyLineState.Held);
}

/// <summary>A wet-signed paper, scanned.</summary>
public sealed record ScanForm
{
    [Display(Name = "Tarama")]
    public IFormFile? Scan { get; init; }
}

public sealed class ScanFormValidator : AbstractValidator<ScanForm>
{
    public ScanFormValidator() => RuleFor(f => f.Scan).NotNull().WithMessage(InventoryText.SignedPaperMissing);
}
