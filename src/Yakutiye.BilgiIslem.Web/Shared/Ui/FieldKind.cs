namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The control of a field; Auto takes the one that fits the property's type.</summary>
public enum FieldKind
{
    Auto,
    Text,
    Email,
    Phone,
    Password,
    TextArea,
    Number,
    Amount,
    Date,
    DateTime,
    Time,
    Select,
    Checkbox,
    Cards,
}
