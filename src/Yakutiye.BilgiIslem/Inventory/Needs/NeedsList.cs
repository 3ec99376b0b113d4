using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Needs;

public enum NeedsStatus
{
    [Display(Name = "Hazırlanıyor"), Tone(Tone.Progress)] Draft,
    [Display(Name = "Kesinleşti"), Tone(Tone.Success)] Final,
}

/// <summary>The Müdür's list of what the next year needs (M8.50): by unit, with reasons and estimates.</summary>
public sealed class NeedsList : Entity
{
    public const int MaxLines = 500;

    private readonly List<NeedLine> _lines = [];

    public NeedsList(int year, Actor by, DateTime now)
    {
        Rule.Require(year is >= 2000 and <= 2100, NeedsText.YearRange, nameof(Year));

        (Year, ByName, At) = (year, by.Signature, now);
    }

    private NeedsList() { }

    public int Year { get; private set; }
    public NeedsStatus Status { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>Null: still being made.</summary>
    public DateTime? FinalAt { get; private set; }

    public string? FinalByName { get; private set; }
    public IReadOnlyCollection<NeedLine> Lines => _lines;

    public NeedLine Add(NeedFacts facts)
    {
        RequireDraft();
        Rule.Require(_lines.Count < MaxLines, NeedsText.TooManyLines(MaxLines));

        var line = new NeedLine(facts);
        _lines.Add(line);
        return line;
    }

    /// <returns>the line, to be deleted by the caller; null: it is gone already</returns>
    public NeedLine? Remove(int lineId)
    {
        RequireDraft();

        return _lines.FirstOrDefault(l => l.Id == lineId);
    }

    public void Finish(Actor by, DateTime now)
    {
        RequireDraft();
        Rule.Require(_lines.Count > 0, NeedsText.Empty);

        (Status, FinalAt, FinalByName) = (NeedsStatus.Final, now, by.Signature);
    }

    /// <summary>Back to work, as long as nobody bought by it.</summary>
    public void Reopen()
    {
        Rule.Require(Status is NeedsStatus.Final, NeedsText.NotFinal);

        (Status, FinalAt, FinalByName) = (NeedsStatus.Draft, null, null);
    }

    private void RequireDraft() => Rule.Require(Status is NeedsStatus.Draft, NeedsText.IsFinal);
}

/// <param name="UnitPrice">Estimated, ₺, KDV dahil.</param>
/// <param name="ReplacesId">The device that it replaces; null: a new need.</param>
public sealed record NeedFacts(int UnitId, string What, int Quantity, string Reason, decimal UnitPrice, int? ReplacesId = null);

public sealed class NeedLine
{
    internal NeedLine(NeedFacts facts)
    {
        Rule.Require(facts.UnitId > 0, InventoryText.UnitMissing, nameof(UnitId));
        Rule.Require(facts.Quantity is > 0 and <= 100_000, InventoryText.QuantityPositive, nameof(Quantity));
        Rule.Require(facts.UnitPrice >= 0, InventoryText.PriceNegative, nameof(UnitPrice));

        (UnitId, Quantity, UnitPrice, ReplacesId) = (facts.UnitId, facts.Quantity, facts.UnitPrice, facts.ReplacesId);
        What = Rule.Filled(facts.What, NeedsText.WhatMissing, nameof(What));
        Reason = Rule.Filled(facts.Reason, InventoryText.ReasonMissing, nameof(Reason));
    }

    private NeedLine() { }

    public int Id { get; private set; }
    public int NeedsListId { get; private set; }
    public int UnitId { get; private set; }
    public Unit Unit { get; private set; } = null!;
    public string What { get; private set; } = "";
    public int Quantity { get; private set; }
    public string Reason { get; private set; } = "";
    public decimal UnitPrice { get; private set; }
    public int? ReplacesId { get; private set; }
    public Assets.Asset? Replaces { get; private set; }
    public decimal Amount => Quantity * UnitPrice;
}
