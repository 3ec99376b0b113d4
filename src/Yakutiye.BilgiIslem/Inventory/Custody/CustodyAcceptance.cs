using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>How somebody says yes: the way, who was there, and the paper that is frozen with it.</summary>
/// <param name="Present">who was present, when it was not in the person's own session</param>
/// <param name="PaperKey">seals the paper's verification code; made with the paper</param>
/// <param name="PaperSha256">of the frozen paper's bytes</param>
public sealed record SignedOff(SignatureWay Way, string? Present, Guid PaperKey, string PaperSha256);

/// <summary>The yes to a document: at most one, and never changed.</summary>
public sealed class CustodyAcceptance
{
    public CustodyAcceptance(SignedOff yes, Actor by, DateTime at)
    {
        (Way, PresentNames, PaperKey, PaperSha256) = (yes.Way, Rule.Optional(yes.Present), yes.PaperKey, yes.PaperSha256);
        (ById, ByName, At) = (by.Id, by.Signature, at);
    }

    private CustodyAcceptance() { }

    public int Id { get; private set; }
    public int DocumentId { get; private set; }
    public SignatureWay Way { get; private set; }

    /// <summary>In whose session: the recipient's, or of who let him sign.</summary>
    public int ById { get; private set; }

    public string ByName { get; private set; } = "";
    public string? PresentNames { get; private set; }
    public DateTime At { get; private set; }
    public Guid PaperKey { get; private set; }

    /// <summary>Hexadecimal, of the paper as it was frozen.</summary>
    public string PaperSha256 { get; private set; } = "";
}
