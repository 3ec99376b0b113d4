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

    public const string NotYours = "Bu işlem için yetkiniz yok.";
    public const string UnknownRole = "Böyle bir rol yok.";
    public const string UnknownPermission = "Böyle bir yetki yok; sayfayı yenileyip yeniden deneyin.";
    public const string SomeByDirectorOnly = "SOME üyeliği, Müdürün görevlendirme yazısıyla ve yalnızca Müdür (ya da vekili) tarafından kaydedilir.";
    public const string AlreadySome = "Bu kişi zaten SOME üyesi.";
    public const string PersonMissing = "Etkin hesabı olan bir kişi seçin.";
    public const string PersonDisabled = "Bu hesap kapalı; önce hesabı açın.";
    public const string OwnReset = "Kendi parolanızı ve ikinci adımınızı Hesabım sayfasından değiştirin.";
    public const string OwnAccount = "Kendi hesabınızı kapatamazsınız.";
    public const string NoSecondFactor = "Bu hesapta ikinci adım kurulu değil.";
    public const string DocumentInFuture = "Dayanak yazının tarihi gelecekte olamaz.";
    public const string AllInThePast = "Görevlendirmenin bütün günleri geçmişte kalmış.";
    public const string AppointmentMissing = "Görevlendirme bulunamadı.";
    public const string OthersPowers = "Yalnızca kendi yetkinizi devredebilirsiniz.";
    public const string NotDelegable = "Devreden kişinin kendi rolünden gelmeyen ya da ona devredilmiş bir yetki başkasına devredilemez.";
    public const string UnitMissing = "Açık bir birim seçin.";
    public const string UnitHasChildren = "Bu birime bağlı açık birimler var; önce onları kapatın ya da başka bir birime bağlayın.";
    public const string UnitHasPeople = "Bu birimde etkin kişiler var. Yine de kapatmak için onay kutusunu işaretleyin.";
    public const string TeamNameTaken = "Bu adda başka bir servis var.";
    public const string NotOfDirectorate = "Servise yalnızca Bilgi İşlem Müdürlüğünün şefleri ve personeli alınabilir.";
    public const string NotAChief = "Servisin başına yalnızca Şef rolündeki biri getirilebilir.";

    public static string NotYourAppointment(string post) => post == RoleNames.Title(RoleNames.Chief)
        ? "Şef vekâletini Müdür verir."
        : $"{post} vekâletini Üst Yönetici verir.";

    public static string NotTheHolder(string post) => $"Seçilen kişi {post} değil; makam boşsa bu alanı boş bırakın.";

    public static string OwnRole(string role) => $"{role} rolü sizde de var; kimse kendi rolünün yetkilerini değiştiremez.";

    public static string SomeJoined(string name, string by) => $"{name} SOME üyesi oldu. Kaydeden: {by}";

    public static string SomeLeft(string name, string by) => $"{name} SOME üyeliğinden ayrıldı. Kaydeden: {by}";

    public static string RolesChanged(string name, IEnumerable<string> given, IEnumerable<string> taken, string by)
    {
        var (plus, minus) = (Titles(given), Titles(taken));
        var changes = new[] { plus.Length > 0 ? $"verilen: {plus}" : "", minus.Length > 0 ? $"alınan: {minus}" : "" }.Where(c => c.Length > 0);
        return $"{name} – roller değişti ({string.Join("; ", changes)}). İşlemi yapan: {by}";
    }

    public static string AppointmentRecorded(string name, string what, DateOnly from, DateOnly to, string by) =>
        $"{name} – {what}, {from:dd.MM.yyyy}–{to:dd.MM.yyyy}. Kaydeden: {by}";

    public static string AppointmentEnded(string name, string what, string by) => $"{name} – {what} sona erdirildi. İşlemi yapan: {by}";

    public static string MatrixChanged(IEnumerable<string> roles, int count, string by) =>
        $"Rol yetkilerinde {count} değişiklik yapıldı ({string.Join(", ", roles)}). İşlemi yapan: {by}";

    private static string Titles(IEnumerable<string> roles) => string.Join(", ", roles.Select(RoleNames.Title));

    public static string PasswordWasReset(string name) => $"{name} hesabının parolası yönetici tarafından sıfırlandı.";

    public static string SecondFactorWasReset(string name) => $"{name} hesabının iki adımlı doğrulaması yönetici tarafından sıfırlandı.";

    public static string LockedPermission(string article) => $"Bu yetki yönetmelikle belirlenmiştir ({article}); değiştirilemez.";
}
