namespace Yakutiye.BilgiIslem.Documents;

/// <summary>Tinos has the metrics of Times New Roman, Arimo those of Arial; the regulation on letters names these two.</summary>
public enum PaperTypeface { Tinos, Arimo }
