using FluentValidation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountScanning;

/// <summary>What a phone sends: scans that it keeps until they are answered.</summary>
public sealed record ScanBatchForm
{
    public IReadOnlyList<ScanLine> Scans { get; init; } = [];

    public IReadOnlyList<ScanReport> Reports => [.. Scans.Select(s => new ScanReport(s.Key, s.PlaceId, s.Tag ?? "", s.At?.UtcDateTime))];
}

/// <param name="Key">Made by the phone; the same scan comes twice with the same key.</param>
public sealed record ScanLine(Guid Key, int PlaceId, string? Tag, DateTimeOffset? At);

public sealed class ScanBatchFormValidator : AbstractValidator<ScanBatchForm>
{
    public ScanBatchFormValidator()
    {
        RuleFor(f => f.Scans).NotEmpty().Must(s => s.Count <= ScanDesk.MaxBatch);
        RuleForEach(f => f.Scans).ChildRules(scan =>
        {
            scan.RuleFor(s => s.Key).NotEmpty();
            scan.RuleFor(s => s.Tag).NotEmpty().WithMessage(InventoryText.TagMissing).MaximumLength(CountFind.MaxTag);
        });
    }
}

/// <summary>What the phone's page shows.</summary>
public sealed record ScanPage(CountCampaign Count, IReadOnlyList<ScanPlace> Places, int Open);

public sealed record ScanPlace(int Id, string Name, int Left);
