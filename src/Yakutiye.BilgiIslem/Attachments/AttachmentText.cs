using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>Every Turkish sentence about files that are added.</summary>
public static class AttachmentText
{
    public const string Empty = "Dosya boş; içeriği olan bir dosya seçin.";
    public const string ArchiveDamaged = "Dosya bozuk; açılıp yeniden kaydedildikten sonra deneyin.";
    public const string ArchiveEncrypted = "Parola korumalı dosya denetlenemediği için eklenemez; parolayı kaldırıp yeniden deneyin.";
    public const string ArchiveTooDeep = "Dosyanın içinde iç içe sıkıştırılmış dosyalar var; bunlar ayrı ayrı eklenmeli.";
    public const string ArchiveTooDense = "Dosya açıldığında olağandışı büyüyor; güvenlik nedeniyle kabul edilmedi.";
    public const string ArchiveHoldsProgram = "Sıkıştırılmış dosyanın içinde çalıştırılabilir bir dosya var; kabul edilmedi.";
    public const string MacrosInside = "Belge makro içeriyor; makrosuz olarak kaydedip yeniden deneyin.";
    public const string ProgramInName = "Dosya adı çalıştırılabilir bir dosya türü içeriyor; kabul edilmedi.";

    public const string Infected = "Dosyada zararlı yazılım bulundu; kabul edilmedi. Bilgisayarınızı taratmak için Bilgi İşlem Müdürlüğüne haber verin.";
    public const string NotScanned = "Dosya şu anda zararlı yazılım taramasından geçirilemiyor; biraz sonra yeniden deneyin.";

    public static string OfFile(string name, string refusal) => $"{name}: {refusal}";

    public static string TooMany(int limit) => $"Bir seferde en çok {limit} dosya eklenebilir.";

    public static string TooBig(long limit) => $"Dosya en çok {Megabytes(limit)} olabilir.";

    public static string ArchiveTooBig(long limit) => $"Dosyanın açılmış hâli {Megabytes(limit)} sınırını aşıyor.";

    public static string ArchiveTooMany(int limit) => $"Sıkıştırılmış dosyada {TurkishNumber.Format(limit)} adetten çok dosya var.";

    public static string NotAllowed(string extension, string allowed) => extension.Length == 0
        ? $"Uzantısı olmayan dosya eklenemez. Eklenebilen türler: {allowed}."
        : $"“{extension}” türünde dosya eklenemez. Eklenebilen türler: {allowed}.";

    public static string NotWhatItSays(string extension) =>
        $"Dosyanın içeriği “{extension}” uzantısına uymuyor; özgün dosyayı seçin.";

    private static string Megabytes(long bytes) => TurkishNumber.Plain(Math.Round(bytes / 1_048_576m, 1)) + " MB";
}
