namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Sentences that people write into tickets.</summary>
internal static class DemoTalk
{
    public static readonly string[] Answers =
    [
        "Kaydınızı aldım, öğleden sonra yanınıza uğrayacağım.",
        "Uzaktan bağlanabilmem için bilgisayarın başında olduğunuz bir saati yazar mısınız?",
        "Sorunu bizde de gördük, üzerinde çalışıyoruz.",
        "İlgili firmaya bildirdik, yanıt gelince yazacağım.",
        "Yeniden başlatıp dener misiniz? Düzelmezse buradan yazın.",
    ];

    public static readonly string[] Replies =
    [
        "Yarın sabah 9'dan sonra yerimdeyim.",
        "Denedim, maalesef aynı hata sürüyor.",
        "Teşekkürler, bekliyorum.",
        "Bu iş acil, vatandaş bekliyor; öne alabilir misiniz?",
    ];

    public static readonly string[] Notes =
    [
        "Aynı cihazda üçüncü arıza; değiştirilmesi önerilebilir.",
        "Garanti süresi sürüyor, önce firmaya sorulsun.",
        "Depoda yedek parça var, çıkışını Nurcan Hanım onaylayacak.",
        "Kullanıcıya telefonla ulaşıldı, saat 14.00 için sözleşildi.",
    ];

    public static readonly string[] Findings =
    [
        "Cihaz yerinde incelendi, fiziksel hasar görülmedi.",
        "Kablolama dağınık, priz gevşek.",
        "Toz ve ısınma var; fanlar temizlendi.",
        "Sorun yerinde görüldü ve giderildi.",
    ];

    public static readonly string[] Holds =
    [
        "Parça siparişi verildi.",
        "Kullanıcı izinde, dönüşü bekleniyor.",
        "Firma teknik servisi çağrıldı.",
        "Müdürlük onayına sunuldu.",
    ];

    public static readonly string?[] Comments =
    [
        null, null, "Çok hızlı ilgilendiniz, teşekkür ederiz.", "Elinize sağlık.", "Sorun çözüldü ama biraz uzun sürdü.", "İlgi ve alaka için teşekkürler.",
    ];

    public static readonly string[] Withdrawals =
    [
        "Kendiliğinden düzeldi, gerek kalmadı.",
        "Yanlışlıkla açmışım.",
        "Birim içinde çözdük, teşekkürler.",
    ];

    public static readonly string[] Objections =
    [
        "Aynı sorun bu sabah yeniden başladı.",
        "Çözüldü denmiş ama bende hâlâ çalışmıyor.",
    ];

    private static readonly (string Word, string Reply)[] Facts =
    [
        ("sicil", "255.02.01.01.02-25-00147"), ("isik", "Işık yanıyor, ses yok."), ("marka", "HP LaserJet M404"), ("uyari", "Bu dosya zararlı olabilir"),
        ("ileti", "Beklenmeyen hata oluştu (0x80070057)"), ("hata", "Kâğıt tepsisi boş (13.20)"), ("modul", "Gelir tahakkuk"), ("dahili numara", "3121"),
        ("saat", "Cuma 14.00–16.00"), ("kameranin yeri", "Hizmet binası girişi"), ("nereden", "2. kattan 3. kata"), ("adres", "www.yakutiye.bel.tr/odeme"),
        ("klasor", "Meclis kararları"), ("dosyanin yeri", "Ortak alan, 2026 klasörü"), ("adi soyadi", "Birim yazımızda belirtilmiştir"), ("sayisi", "Birim yazımız ektedir"),
        ("kim", "Odadaki herkes"), ("herkes", "Odada herkeste"), ("program", "Gelir programı"), ("gerekce", "Mevcut cihaz işe yetmiyor"), ("konu", "Temel kullanım, 8 kişi"),
        ("sure", "31 Aralık'a kadar"), ("tarih", "Önümüzdeki pazartesi"), ("uc", "İki uç"),
    ];

    /// <summary>What somebody answers to a category's question.</summary>
    public static string ReplyTo(string question)
    {
        var folded = Text.TurkishText.Fold(question);
        return Facts.FirstOrDefault(f => folded.Contains(f.Word, StringComparison.Ordinal)).Reply ?? "Ayrıntısını telefonda anlatabilirim.";
    }

    public static T Pick<T>(this Random chance, IReadOnlyList<T> from) => from[chance.Next(from.Count)];

    public static bool Happens(this Random chance, int percent) => chance.Next(100) < percent;
}
