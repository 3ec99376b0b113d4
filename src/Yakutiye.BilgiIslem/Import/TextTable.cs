namespace Yakutiye.BilgiIslem.Import;

/// <summary>A table as a person brought it: every cell is text, so that a code such as 00123 stays as it is.</summary>
/// <param name="Header">the column names of the first line that holds anything, without blanks around them</param>
/// <param name="Rows">the lines that hold anything, each with as many cells as the header</param>
/// <param name="Refused">lines with more cells than the header has columns</param>
/// <param name="Encoding">null for an Excel file</param>
/// <param name="Separator">null for an Excel file</param>
public sealed record TextTable(
    IReadOnlyList<string> Header,
    IReadOnlyList<TextRow> Rows,
    IReadOnlyList<LineRefusal> Refused,
    TextEncoding? Encoding,
    char? Separator);

/// <param name="Line">the line of the file or sheet, counted from 1 with the header</param>
public sealed record TextRow(int Line, IReadOnlyList<string> Cells);
