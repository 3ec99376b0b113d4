using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>A contract with a firm; a warranty is one too.</summary>
public sealed class FirmContract : Entity, ISearchable
{
    public const string RecordType = "sozlesme";

    internal FirmContract(ContractCard card) => Write(card);

    private FirmContract() { }

    public int FirmId { get; private set; }
    public Firm Firm { get; private set; } = null!;
    public ContractKind Kind { get; private set; }
    public string? Number { get; private set; }
    public string Subject { get; private set; } = "";
    public DateOnly? SignedOn { get; private set; }
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day that it covers.</summary>
    public DateOnly EndsOn { get; private set; }

    public int NoticeDays { get; private set; }

    /// <summary>The day from which its end is told.</summary>
    public DateOnly NoticeOn { get; private set; }

    /// <summary>What the firm owes, e.g. how soon it comes.</summary>
    public string? Terms { get; private set; }

    public decimal? Cost { get; private set; }
    public string? Notes { get; private set; }

    /// <summary>Ended before its day; null: runs to its end.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The contract that this one goes on from.</summary>
    public int? RenewsId { get; private set; }

    /// <summary>The contract that goes on from this one; null: none, or not read.</summary>
    public FirmContract? RenewedBy { get; private set; }

    /// <summary>Null: its end was not told yet.</summary>
    public DateTime? NoticedAt { get; private set; }

    public DateOnly LastDay => EndedOn is { } early && early < EndsOn ? early : EndsOn;

    public bool CanRenew => EndedOn is null && RenewedBy is null;

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Number} {Subject} {Terms} {Notes}";
    string ISearchable.SearchScope => "";

    public bool Covers(DateOnly day) => StartsOn <= day && day <= LastDay;

    /// <summary>What somebody has renewed need not worry anybody: it runs to its end.</summary>
    public ContractStanding StandingOn(DateOnly day)
    {
        if (day > LastDay || LastDay < StartsOn)
        {
            return ContractStanding.Ended;
        }

        if (day < StartsOn)
        {
            return ContractStanding.Coming;
        }

        return day >= NoticeOn && RenewedBy is null ? ContractStanding.Ending : ContractStanding.InForce;
    }

    public void Describe(ContractCard card)
    {
        Rule.Require(EndedOn is null, FirmsText.ContractEnded);

        Write(card);
    }

    /// <summary>Ends it before its day. What ends before it began covers no day at all.</summary>
    public void End(DateOnly day, string? reason)
    {
        Rule.Require(EndedOn is null, FirmsText.ContractEnded);
        Rule.Require(day < EndsOn, FirmsText.NotEarly(EndsOn), nameof(EndedOn));

        EndReason = Rule.Filled(reason, FirmsText.EndReasonMissing, nameof(EndReason));
        EndedOn = day;
    }

    /// <summary>Takes an early end back.</summary>
    public void Resume()
    {
        Rule.Require(EndedOn is not null, FirmsText.ContractRuns);

        (EndedOn, EndReason) = (null, null);
    }

    internal FirmContract GoOnFrom(FirmContract earlier)
    {
        Rule.Require(earlier.EndedOn is null, FirmsText.RenewsEnded);
        Rule.Require(StartsOn > earlier.StartsOn, FirmsText.RenewalTooEarly(earlier.StartsOn), nameof(StartsOn));
        Rule.Require(EndsOn > earlier.EndsOn, FirmsText.RenewalTooShort(earlier.EndsOn), nameof(EndsOn));

        RenewsId = earlier.Id;
        return this;
    }

    public void Noticed(DateTime now) => NoticedAt = now;

    private void Write(ContractCard card)
    {
        Rule.Require(card.EndsOn >= card.StartsOn, FirmsText.EndBeforeStart, nameof(EndsOn));
        Rule.Require(card.NoticeDays is >= 0 and <= 365, FirmsText.NoticeDaysRange, nameof(NoticeDays));
        Rule.Require(card.Cost is null or >= 0, FirmsText.CostNegative, nameof(Cost));

        // A later end is worth a notice of its own.
        NoticedAt = EndsOn == card.EndsOn ? NoticedAt : null;
        Subject = Rule.Filled(card.Subject, FirmsText.SubjectMissing, nameof(Subject));
        (Kind, Number, SignedOn, StartsOn, EndsOn) = (card.Kind, Rule.Optional(card.Number), card.SignedOn, card.StartsOn, card.EndsOn);
        (NoticeDays, NoticeOn) = (card.NoticeDays, card.EndsOn.AddDays(-card.NoticeDays));
        (Terms, Cost, Notes) = (Rule.Optional(card.Terms), card.Cost, Rule.Optional(card.Notes));
    }
}
