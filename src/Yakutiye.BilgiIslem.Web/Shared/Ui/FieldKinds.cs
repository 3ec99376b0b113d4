using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>Which control fits a property.</summary>
internal static class FieldKinds
{
    public static FieldKind Of(ModelMetadata metadata, bool hasItems) => metadata.DataTypeName switch
    {
        nameof(DataType.Password) => FieldKind.Password,
        nameof(DataType.MultilineText) => FieldKind.TextArea,
        nameof(DataType.EmailAddress) => FieldKind.Email,
        nameof(DataType.PhoneNumber) => FieldKind.Phone,
        nameof(DataType.Date) => FieldKind.Date,
        _ when hasItems => FieldKind.Select,
        _ => OfType(metadata.UnderlyingOrModelType),
    };

    private static FieldKind OfType(Type type) => type switch
    {
        { IsEnum: true } => FieldKind.Select,
        _ when type == typeof(bool) => FieldKind.Checkbox,
        _ when type == typeof(DateOnly) => FieldKind.Date,
        _ when type == typeof(System.DateTime) => FieldKind.DateTime,
        _ when type == typeof(TimeOnly) => FieldKind.Time,
        _ when type == typeof(decimal) || type == typeof(double) => FieldKind.Amount,
        _ when type == typeof(int) || type == typeof(long) || type == typeof(short) => FieldKind.Number,
        _ => FieldKind.Text,
    };
}
