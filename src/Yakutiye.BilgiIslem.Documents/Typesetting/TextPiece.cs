namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>Neighbouring letters of one face on one line.</summary>
internal readonly record struct TextPiece(string Text, Face Face, float X, int BlanksBefore);
