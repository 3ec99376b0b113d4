namespace Yakutiye.BilgiIslem.Import;

/// <summary>What people are told about the files that they bring.</summary>
public static class ImportText
{
    public static string QuoteNotClosed(int line) => $"{line}. satırda açılan tırnak işareti kapanmıyor.";
}
