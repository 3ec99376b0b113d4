using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>What people are told about the files that they bring.</summary>
public static class ImportText
{
    public const string Empty = "Dosyada başlık satırı bulunamadı; ilk satırda sütun adları olmalı.";
    public const string OldExcel = "Bu dosya eski Excel (.xls) biçiminde ya da parola korumalı; .xlsx olarak parolasız kaydedip yeniden deneyin.";
    public const string NotExcel = "Adı .xlsx ile bitiyor ama içeriği Excel dosyası değil; dosyayı Excel'de açıp yeniden kaydedin.";
    public const string NotATable = "Bu dosya bir tablo değil; .xlsx veya .csv dosyası seçin.";
    public const string Unreadable = "Excel dosyası okunamadı; Excel'de açıp yeniden kaydettikten sonra deneyin.";
    public const string TooManyBlanks = "Dosyada çok sayıda boş satır var; boş satırları silip yeniden deneyin.";
    public const string ReachesTooFar = "Sayfanın sonunda, tablodan çok uzakta dolu hücre var; boş satırları silip yeniden deneyin.";
    public const string WrongEncoding = "Dosya seçilen karakter kodlamasıyla okunamadı; başka bir kodlama seçin.";

    public static string TooBig(long limit) => $"Dosya en çok {TurkishNumber.Plain(Math.Round(limit / 1_048_576m, 1))} MB olabilir.";

    public static string TooManyRows(int limit) => $"Dosyada en çok {TurkishNumber.Format(limit)} satır olabilir; dosyayı bölün.";

    public static string TooManyColumns(int limit) => $"Dosyada en çok {TurkishNumber.Format(limit)} sütun olabilir.";

    public static string CellTooLong(int line, int limit) => $"{line}. satırda {TurkishNumber.Format(limit)} karakterden uzun bir hücre var.";

    public static string QuoteNotClosed(int line) => $"{line}. satırda açılan tırnak işareti kapanmıyor.";

    public static string MoreCellsThanColumns(int columns) =>
        $"Satırda başlıktan çok hücre var ({columns} sütun bekleniyor); ayırıcıyı ve tırnakları denetleyin.";

    public static string ColumnMissing(string title) => $"“{title}” sütunu bulunamadı.";

    public static string ColumnTwice(string title) => $"“{title}” sütunu birden çok kez geçiyor.";
}
