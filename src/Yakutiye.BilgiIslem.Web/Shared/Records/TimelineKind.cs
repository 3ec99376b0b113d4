namespace Yakutiye.BilgiIslem.Web.Shared.Records;

public enum TimelineKind
{
    /// <summary>Both sides read it.</summary>
    Public,

    /// <summary>Only the directorate reads it.</summary>
    Internal,

    /// <summary>What the portal itself noted: a change of status, an assignment.</summary>
    System,
}
