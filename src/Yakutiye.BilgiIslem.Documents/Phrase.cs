namespace Yakutiye.BilgiIslem.Documents;

internal readonly record struct Phrase(string Text, bool IsBold, bool IsItalic);
