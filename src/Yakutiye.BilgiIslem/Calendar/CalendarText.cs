namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>Every Turkish sentence of the calendar.</summary>
public static class CalendarText
{
    public const string HolidayNameMissing = "Tatilin adını yazın.";
    public const string DocumentMissing = "İdari izin kararının tarih ve sayısını yazın.";
    public const string ReasonMissing = "Neden kaldırıldığını yazın; denetim izinde saklanır.";
    public const string DayTaken = "Bu gün için zaten bir kayıt var.";
    public const string Saved = "Takvim güncellendi.";
    public const string HoursSaved = "Çalışma saatleri güncellendi.";
    public const string Removed = "Gün takvimden kaldırıldı.";
    public const string Confirmed = "Tatilin tarihi doğrulandı.";
    public const string AdministrativeLeave = "İdari izin";
    public const string HoursMissing = "En az bir günün çalışma saati olmalı.";
    public const string HoursOverlap = "Bir günün çalışma saatleri sırayla yazılmalı ve çakışmamalı.";
    public const string HoursBackwards = "Çalışma saatinin bitişi başlangıcından sonra olmalı.";

    public static string HoursUnreadable(string text) => $"“{text}” bir çalışma saati değil. Örnek: 08:00-12:00,13:00-17:00";

    public static string BeyondKnown(int lastYear) => $"Tatiller {lastYear} yılına kadar girildi; bu tarih değişebilir.";

    public static string PleaseEnter(int year) => $"{year} yılının resmî tatillerini çalışma takvimine girin; süreler bu günler olmadan eksik hesaplanır.";

    public static string YearMissing(int year) => $"{year} yılının resmî tatilleri henüz girilmedi.";
}
