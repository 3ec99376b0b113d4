namespace Yakutiye.BilgiIslem.Documents.Typesetting;

internal readonly record struct FaceName(PaperTypeface Typeface, bool IsBold, bool IsItalic)
{
    public string File => $"{Typeface}_{(IsBold ? "700Bold" : "400Regular")}{(IsItalic ? "_Italic" : "")}.ttf";
}
