namespace Yakutiye.BilgiIslem.Web.Modules.People;

/// <summary>Every Turkish sentence that the people pages say beyond the kernel's rules.</summary>
public static class PeoplePagesText
{
    public const string NoDirector = "Bugün görevde bir Bilgi İşlem Müdürü ya da vekili yok (Madde 5).";
    public const string FillThePost = "Vekâlet kaydet";
    public const string IAmBack = "Göreve döndüm";
    public const string UserSaved = "Kullanıcı kaydedildi.";
    public const string RolesSaved = "Roller kaydedildi; en geç bir dakika içinde geçerli olur.";
    public const string SomeSaved = "SOME görevlendirmesi kaydedildi.";
    public const string SomeEnded = "SOME üyeliği sona erdirildi.";
    public const string Disabled = "Hesap kapatıldı; açık oturumları sona erdi.";
    public const string Enabled = "Hesap yeniden açıldı.";
    public const string Unlocked = "Hesabın kilidi açıldı.";
    public const string SecondFactorDropped = "İkinci adım sıfırlandı; kişi sonraki girişte yeniden kurar.";
    public const string AppointmentSaved = "Görevlendirme kaydedildi; ilk gününde kendiliğinden başlar, son gününde kendiliğinden biter.";
    public const string AppointmentEnded = "Görevlendirme sona erdirildi.";
    public const string TeamSaved = "Servis kaydedildi.";
    public const string NoMatrixChange = "Değişen bir yetki yok.";
    public const string ChoosePerson = "Bir kişi seçin.";
    public const string ChooseFile = "Bir dosya seçin.";
    public const string AlreadyApplied = "Bu dosya daha önce uygulandı; ikinci kez uygulanmaz.";
    public const string HasRefusals = "Reddedilen satırlar var; hiçbir satır uygulanmadı.";
    public const string FileGone = "Yüklenen dosya bulunamadı; yeniden yükleyin.";

    public static string PostIsLent(DateOnly to) => $"Makamınıza {to:dd.MM.yyyy} gününe kadar vekâlet ediliyor; Müdürlük yetkileriniz bu sürede vekilinizde.";

    public static string MatrixSaved(int count) => $"{count} yetki değişti; en geç bir dakika içinde geçerli olur.";

    public static string UnitSaved(string name) => $"{name} kaydedildi.";

    public static string UnitClosed(string name) => $"{name} kapatıldı.";

    public static string UnitReopened(string name) => $"{name} yeniden açıldı.";

    public static string Imported(int added, int updated) => updated == 0
        ? $"{added} kayıt eklendi."
        : $"{added} kayıt eklendi, {updated} kayıt güncellendi.";
}
