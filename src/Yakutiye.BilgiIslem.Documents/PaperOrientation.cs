namespace Yakutiye.BilgiIslem.Documents;

public enum PaperOrientation { Portrait, Landscape }
