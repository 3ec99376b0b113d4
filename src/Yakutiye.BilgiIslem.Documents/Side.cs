namespace Yakutiye.BilgiIslem.Documents;

/// <summary>Where a text or a picture leans.</summary>
public enum Side { Left, Center, Right }
