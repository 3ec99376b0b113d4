using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Auditing.Trail;

/// <summary>The kernel's own records in Turkish.</summary>
internal static class KernelSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of("AppUser", "Kullanıcı", id => $"/yonetim/kullanicilar/{id}",
            ("FullName", "Ad soyad"), ("UserName", "Kullanıcı adı"), ("Title", "Unvan"), ("Email", "E-posta"), ("PhoneNumber", "Telefon"), ("Extension", "Dahili"),
            ("Room", "Oda"), ("Employment", "Kadro türü"), ("DisabledAt", "Kapatılma"), ("MustChangePassword", "Parola değiştirmeli"), ("PasswordHash", "Parola"),
            ("TotpSecret", "İkinci adım"), ("SecurityStamp", "Güvenlik damgası"), ("LockoutEnd", "Kilit bitişi"), ("AccessFailedCount", "Yanlış deneme"),
            ("ReadNoticeId", "Okunan aydınlatma metni"), ("LastTotpStep", "Son doğrulama kodu"), ("NormalizedUserName", "Kullanıcı adı (büyük harf)"),
            ("NormalizedEmail", "E-posta (büyük harf)"), ("EmailConfirmed", "E-posta doğrulandı"), ("PhoneNumberConfirmed", "Telefon doğrulandı"),
            ("LockoutEnabled", "Kilitlenebilir"), ("TwoFactorEnabled", "İki adım açık"), ("HasSecondFactor", "İkinci adım var")),
        Of("Unit", "Birim", id => $"/yonetim/birimler/{id}",
            ("ParentId", "Üst birim"), ("IsRemote", "Uzak birim"), ("HeadId", "Birim müdürü"), ("DeputyId", "Yardımcı"), ("ContactId", "Bilgi işlem sorumlusu"), ("ClosedAt", "Kapatılma")),
        Of("Team", "Servis", null, ("ChiefId", "Şef"), ("Duties", "Görevler")),
        Of("TeamMember", "Servis üyeliği", null, ("TeamId", "Servis")),
        Of("Appointment", "Vekâlet / görevlendirme", null, ("Kind", "Tür"), ("PersonId", "Kişi"), ("ForPersonId", "Yerine bakılan"), ("Post", "Makam"), ("Scope", "Kapsam"),
            ("DocumentDate", "Belge tarihi"), ("DocumentNumber", "Belge sayısı")),
        Of("AppRole", "Rol", null, ("NormalizedName", "Ad (büyük harf)")),
        Of("IdentityUserRole`1", "Rol üyeliği", null, ("RoleId", "Rol")),
        Of("RoleGrant", "Yetki", null, ("RoleId", "Rol"), ("Permission", "Yetki"), ("IsGranted", "Verildi")),
        Of("Holiday", "Resmî tatil", id => $"/yonetim/takvim/tatil/{id}", ("HalfDay", "Yarım gün"), ("Verified", "Doğrulandı")),
        Of("AdministrativeLeaveDay", "İdari izin günü", id => $"/yonetim/takvim/izin/{id}", ("HalfDay", "Yarım gün"), ("Document", "Karar")),
        Of("Announcement", "Duyuru", id => $"/yonetim/duyurular/{id}", ("AuthorId", "Yazan")),
        Of("Setting", "Ayar", _ => "/yonetim/ayarlar", ("Section", "Bölüm"), ("Json", "Değerler")),
        Of("PrivacyNotice", "Aydınlatma metni", _ => "/yonetim/ayarlar/kvkk", ("Number", "Sürüm"), ("PublishedAt", "Yayım")),
        Of("Attachment", "Dosya", id => $"/dosya/{id}",
            ("OwnerType", "Kayıt türü"), ("OwnerId", "Kayıt"), ("Name", "Dosya adı"), ("Size", "Boyut"), ("ContentType", "Tür"), ("StoredName", "Depodaki ad"),
            ("Sha256", "Özet (SHA-256)"), ("IsInternal", "İç dosya"), ("ById", "Ekleyen no"), ("ByName", "Ekleyen"), ("PartId", "Bölüm")),
        Of("MailChoice", "E-posta tercihi", null, ("Kind", "Bildirim türü"), ("ByMail", "E-postayla")),
        Of("UserSession", "Oturum", null, ("StartedAt", "Başlangıç"), ("LastSeenAt", "Son görülme"), ("EndedAt", "Bitiş"), ("Address", "Adres")),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
