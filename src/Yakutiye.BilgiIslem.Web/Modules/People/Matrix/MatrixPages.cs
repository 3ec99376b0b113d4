using FluentValidation;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Matrix;

/// <summary>What was ticked when the page was made, and what is ticked now: only the difference is changed.</summary>
public sealed record MatrixForm
{
    /// <summary>Cells as <c>role|permission</c>.</summary>
    public string[] Was { get; init; } = [];

    public string[] Now { get; init; } = [];

    public IReadOnlyList<MatrixChange> Changes =>
        [.. Now.Except(Was, StringComparer.Ordinal).Select(cell => Change(cell, true)), .. Was.Except(Now, StringComparer.Ordinal).Select(cell => Change(cell, false))];

    private static MatrixChange Change(string cell, bool isGranted)
    {
        var parts = cell.Split('|', 2);
        return new MatrixChange(parts[0], parts[^1], isGranted);
    }
}

public sealed class MatrixFormValidator : AbstractValidator<MatrixForm>
{
    public MatrixFormValidator()
    {
        RuleForEach(f => f.Was).MaximumLength(130);
        RuleForEach(f => f.Now).MaximumLength(130);
    }
}

public sealed record MatrixPage(IReadOnlyList<MatrixModule> Modules, IReadOnlyList<MatrixRole> Roles);

public sealed record MatrixModule(string Title, IReadOnlyList<MatrixRow> Rows);

public sealed record MatrixRow(string Title, string? LockedBy, IReadOnlyList<MatrixCell> Cells);

/// <param name="IsFixed">Locked by the regulation, or of a role that the editor bears.</param>
public sealed record MatrixCell(string Key, string Role, bool IsGranted, bool IsFixed);

/// <param name="Abilities">What the role allows, in words, by module.</param>
public sealed record MatrixRole(string Name, string Title, bool IsOwn, IReadOnlyList<IGrouping<string, Permission>> Abilities)
{
    /// <summary>For the narrow columns of the matrix.</summary>
    public string ShortTitle => Name switch
    {
        RoleNames.Director => "Müdür",
        RoleNames.Chief => "Şef",
        RoleNames.Staff => "Personel",
        RoleNames.Some => "SOME",
        RoleNames.DepartmentUser => "Birim",
        RoleNames.TopManager => "Üst Yön.",
        RoleNames.Administrator => "Sistem Yön.",
        _ => Title,
    };
}
