namespace Yakutiye.BilgiIslem.People;

/// <summary>Every Turkish sentence of the people kernel.</summary>
public static class PeopleText
{
    public const string NameMissing = "Ad soyad yazın.";
    public const string UserNameMissing = "Kullanıcı adı yazın.";
    public const string UserNameShape = "Kullanıcı adı 2–40 karakter olmalı; yalnızca a–z harfleri, rakam, nokta, tire ve alt çizgi içerebilir.";
    public const string UserNameTaken = "Bu kullanıcı adı başka bir hesapta kullanılıyor.";
    public const string AlreadyDisabled = "Bu hesap zaten kapalı.";
    public const string ReasonMissing = "Gerekçe yazın.";
    public const string CodeUsed = "Bu kod daha önce kullanıldı. Uygulamada yeni kodun çıkmasını bekleyin.";
    public const string UnitOwnParent = "Bir birim kendisine bağlı olamaz.";
    public const string UnitLoop = "Bir birim kendi alt birimine bağlanamaz.";
    public const string UnitCodeMissing = "Birim kodu yazın.";
    public const string UnitCodeTaken = "Bu kod başka bir birimde kullanılıyor.";
    public const string UnitNameMissing = "Birim adını yazın.";
    public const string HeadIsDeputy = "Birim müdürü ile yardımcısı aynı kişi olamaz.";
    public const string TeamNameMissing = "Servis adını yazın.";
    public const string NotAPost = "Vekâlet yalnızca Müdür, Şef ve Üst Yönetici makamları için verilir.";
    public const string ScopeMissing = "Devredilen en az bir yetki seçin.";
    public const string AlreadyEnded = "Bu görevlendirme zaten sona ermiş.";
    public const string ActsForHimself = "Bir kişi kendisine vekâlet edemez, yetkisini kendisine devredemez.";
    public const string EndsBeforeItBegins = "Bitiş günü başlangıç gününden önce olamaz.";
    public const string DocumentMissing = "Dayanak yazının sayısını yazın.";
    public const string OneActing = "Bu makama seçilen günlerde başka biri vekâlet ediyor (BR-07).";
    public const string OneDirector = "Aynı anda yalnızca bir Bilgi İşlem Müdürü olabilir (Madde 5). Önce görevdeki Müdürün rolünü kaldırın.";
    public const string OwnGrant = "Kimse kendisine rol, yetki veya vekâlet veremez.";
    public const string NoticeMissing = "Aydınlatma metnini yazın.";

    public static string LockedPermission(string article) => $"Bu yetki yönetmelikle belirlenmiştir ({article}); değiştirilemez.";
}
