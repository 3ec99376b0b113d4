namespace Yakutiye.BilgiIslem.Export;

/// <summary>What a cell of an export holds, and so how a spreadsheet treats it.</summary>
public enum CellKind
{
    /// <summary>Text, also when it looks like a number: codes keep their zeros.</summary>
    Text,

    /// <summary>A number to calculate with.</summary>
    Number,

    /// <summary>A day, from <see cref="DateOnly"/> or <see cref="DateTime"/> as it stands.</summary>
    Date,

    /// <summary>An instant in UTC, written in Istanbul time to the minute.</summary>
    Moment,
}

/// <summary>One column of an export.</summary>
/// <param name="Title">the heading; unique within a sheet</param>
/// <param name="Value">null gives an empty cell</param>
/// <param name="Width">in characters; 0 leaves it to the spreadsheet</param>
public sealed record ExportColumn<T>(string Title, Func<T, object?> Value, CellKind Kind = CellKind.Text, int Width = 0);
