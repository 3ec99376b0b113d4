namespace Yakutiye.BilgiIslem.Documents;

/// <summary>One line of a timeline; the time is the text people read, already in local time.</summary>
public sealed record TimelineLine(string When, string Who, Words Text);
