using System.Text;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>One record of a CSV file and the line of the file on which it begins, counted from 1.</summary>
internal readonly record struct CsvLine(int Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>CSV as RFC 4180 has it: quoted cells may hold separators, doubled quotes and line ends.</summary>
internal static class CsvLines
{
    /// <exception cref="RuleException">when a quote is opened and never closed</exception>
    public static IEnumerable<CsvLine> Read(TextReader reader, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var line = 1;
        var start = 1;
        var began = false;
        while (reader.Read() is var read and >= 0)
        {
            var letter = (char)read;
            began = true;
            if (letter == '"' && cell.Length == 0)
            {
                ReadQuoted(reader, cell, ref line);
            }
            else if (letter == separator)
            {
                Cut(cells, cell);
            }
            else if (letter is '\n' or '\r')
            {
                SkipSecondHalf(reader, letter);
                Cut(cells, cell);
                yield return new CsvLine(start, cells.ToArray());
                cells.Clear();
                start = ++line;
                began = false;
            }
            else
            {
                cell.Append(letter);
            }
        }

        if (began)
        {
            Cut(cells, cell);
            yield return new CsvLine(start, cells.ToArray());
        }
    }

    private static void ReadQuoted(TextReader reader, StringBuilder cell, ref int line)
    {
        var opened = line;
        while (reader.Read() is var read and >= 0)
        {
            var letter = (char)read;
            if (letter == '"')
            {
                if (reader.Peek() != '"')
                {
                    return;
                }

                reader.Read();
            }
            else if (letter == '\n' || (letter == '\r' && reader.Peek() != '\n'))
            {
                line++;
            }

            cell.Append(letter);
        }

        throw new RuleException(ImportText.QuoteNotClosed(opened));
    }

    private static void SkipSecondHalf(TextReader reader, char first)
    {
        if (first == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }
    }

    private static void Cut(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
