namespace Yakutiye.BilgiIslem.People;

/// <summary>What the directory knows of a person, as a form or an import line gives it.</summary>
public sealed record PersonFacts(
    string FullName,
    string? Title = null,
    string? Email = null,
    string? Phone = null,
    string? Extension = null,
    string? Room = null,
    int? UnitId = null,
    EmploymentType Employment = EmploymentType.CivilServant);
