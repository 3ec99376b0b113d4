using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>What the form of every step carries: the version that the person saw, and for the page the write-off that it is about.</summary>
public abstract record WriteOffStepForm
{
    public Guid Version { get; init; }

    [BindNever, ValidateNever]
    public WriteOffHead Head { get; init; } = WriteOffHead.None;

    /// <summary>Null: nobody else changed the write-off meanwhile.</summary>
    [BindNever, ValidateNever]
    public Conflict? Conflict { get; init; }
}

/// <summary>A line that is only added: it has its own one-time key and never conflicts.</summary>
public abstract record WriteOffAddedForm : WriteOffStepForm
{
    public Guid FormKey { get; init; }
}

/// <summary>The write-off above a step's form.</summary>
public sealed record WriteOffHead(int Id, string Number, string Reason, WriteOffStatus Status, WriteOffCause Cause, IReadOnlyList<HeadLine> Lines)
{
    /// <summary>Before the write-off is read.</summary>
    public static WriteOffHead None { get; } = new(0, "", "", WriteOffStatus.Proposed, WriteOffCause.Scrap, []);

    public string Address => WriteOffNotices.Link(Id);

    public IEnumerable<SelectListItem> Assets => Lines.Select(Item);

    public IEnumerable<SelectListItem> KeepingData => Lines.Where(l => l.KeepsData).Select(Item);

    /// <summary>Written off, and still in the warehouse.</summary>
    public IReadOnlyList<HeadLine> Waiting => [.. Lines.Where(l => l.IsWaiting)];

    public static WriteOffHead Of(WriteOff writeOff) => new(
        writeOff.Id, writeOff.Number, writeOff.Reason, writeOff.Status, writeOff.Cause,
        [
            .. writeOff.Lines.OrderBy(l => l.Order).Select(l => new HeadLine(
                l.AssetId, l.RegistryNumber, l.Name, l.Asset.KeepsData, l.Asset.State is AssetState.Scrapped && l.Asset.WarehouseId is not null)),
        ]);

    private static SelectListItem Item(HeadLine line) => new($"{line.Tag} · {line.Name}", line.AssetId.ToString(TurkishText.Culture));
}

public sealed record HeadLine(int AssetId, string Tag, string Name, bool KeepsData, bool IsWaiting);
