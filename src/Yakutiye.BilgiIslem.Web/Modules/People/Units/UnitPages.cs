namespace Yakutiye.BilgiIslem.Web.Modules.People.Units;

public sealed record UnitRow(
    int Id, string Code, string Name, int? ParentId, bool IsRemote, string? Place, string? Head, string? Contact, int People, bool IsClosed);

public sealed record UnitList(IReadOnlyList<(UnitRow Row, int Depth)> Rows, bool ShowsClosed, int Closed);

public sealed record UnitClosing(int Id, string Name, IReadOnlyList<string> People, int Count);
