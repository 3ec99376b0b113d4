namespace Yakutiye.BilgiIslem.Web.Shared.Records;

public sealed record FieldChange(string Field, string Before, string After);
