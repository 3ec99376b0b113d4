using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.TwoFactor;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account;

/// <summary>Every Turkish sentence of the account pages.</summary>
public static class AccountText
{
    public const string UserNameMissing = "Kullanıcı adınızı yazın.";
    public const string PasswordMissing = "Parolanızı yazın.";
    public const string WrongNameOrPassword = "Kullanıcı adı veya parola yanlış. Beş yanlış denemeden sonra hesap 15 dakika kilitlenir.";
    public const string TooManyFailures = "Bu bağlantıdan çok sayıda başarısız giriş denemesi yapıldı. Birkaç dakika bekleyip yeniden deneyin.";
    public const string StepExpired = "Doğrulama süresi doldu. Kullanıcı adı ve parolanızla yeniden girin.";
    public const string CodeMissing = "Kodu yazın.";
    public const string WrongCode = "Kod yanlış ya da daha önce kullanıldı. Uygulamada yeni kodun çıkmasını bekleyip yeniden deneyin.";
    public const string WrongRecoveryCode = "Kurtarma kodu yanlış ya da daha önce kullanıldı.";
    public const string LockedNow = IdentityText.LockedNow;
    public const string CurrentWrong = IdentityText.PasswordWrong;
    public const string SignedOut = "Oturumunuz kapatıldı.";

    public const string PasswordsDiffer = "İki parola aynı değil.";
    public const string PasswordUnchanged = "Yeni parola eskisinden farklı olmalı.";
    public const string PasswordChanged = "Parolanız değiştirildi. Diğer cihazlardaki oturumlarınız kapatıldı.";
    public const string PasswordChangedNotice = "Parolanız değiştirildi. Siz yapmadıysanız hemen Bilgi İşlem Müdürlüğüne bildirin.";

    public const string SecondFactorOn = "İki adımlı doğrulama açıldı. Diğer cihazlardaki oturumlarınız kapatıldı.";
    public const string SecondFactorOff = "İki adımlı doğrulama kapatıldı. Diğer cihazlardaki oturumlarınız kapatıldı.";
    public const string SecondFactorOnNotice = "Hesabınızda iki adımlı doğrulama açıldı. Siz yapmadıysanız hemen Bilgi İşlem Müdürlüğüne bildirin.";
    public const string SecondFactorOffNotice = "Hesabınızda iki adımlı doğrulama kapatıldı. Siz yapmadıysanız hemen Bilgi İşlem Müdürlüğüne bildirin.";
    public const string SecondFactorNeeded = "Rolünüz iki adımlı doğrulama gerektirdiği için kapatılamaz.";
    public const string SecondFactorMissing = "Hesabınızda iki adımlı doğrulama açık değil.";
    public const string AlreadyOn = "Hesabınızda iki adımlı doğrulama zaten açık. Telefon değiştirmek için önce kapatın.";
    public const string SetupExpired = "Kurulumun süresi doldu. Kodu yeni kareyle kurun.";
    public const string CodesRenewed = "Yeni kurtarma kodları hazırlandı; eskileri artık geçmez.";
    public const string CodesRenewedNotice = "Kurtarma kodlarınız yenilendi. Siz yapmadıysanız hemen Bilgi İşlem Müdürlüğüne bildirin.";

    public const string ProfileSaved = "İletişim bilgileriniz kaydedildi.";
    public const string ChoicesSaved = "Bildirim tercihleriniz kaydedildi.";
    public const string SessionEnded = "Oturum kapatıldı.";
    public const string OthersEnded = "Diğer bütün oturumlarınız kapatıldı.";
    public const string NoticeRead = "Teşekkürler; aydınlatma metnini okuduğunuz kaydedildi.";
    public const string NoticeNotTicked = "Devam etmek için metni okuduğunuzu işaretleyin.";

    public static string CodesLeft(int left) => left == 0
        ? "Kurtarma kodunuz kalmadı. Hesabım › İki adımlı doğrulama sayfasından yenilerini alın."
        : $"Kurtarma koduyla girdiniz; {left} kodunuz kaldı.";

    public static string CodesFile(string userName, IEnumerable<string> codes) => string.Join("\r\n", [
        "Yakutiye Bilgi İşlem Portalı: kurtarma kodları", $"Hesap: {userName}", "",
        "Her kod bir kez kullanılır. Bu dosyayı başkalarının ulaşamayacağı bir yerde saklayın.", "", .. codes, ""]);

    public static string RolesThatNeed(IEnumerable<string> roles) =>
        $"Şu roller için zorunludur: {string.Join(", ", roles.Select(RoleNames.Title))}.";

    public static string Ready(int codes) => $"{codes} / {RecoveryCodes.Count} kullanılmamış kurtarma kodu";
}
