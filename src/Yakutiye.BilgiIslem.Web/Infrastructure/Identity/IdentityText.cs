namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>What the audit trail and refused people read about signing in.</summary>
public static class IdentityText
{
    public const string SignedIn = "Oturum açıldı";
    public const string SignedInByRecoveryCode = "Kurtarma koduyla oturum açıldı";
    public const string SignedOut = "Oturum kapatıldı";
    public const string WrongPassword = "Yanlış parola";
    public const string WrongCode = "Yanlış doğrulama kodu";
    public const string WrongRecoveryCode = "Yanlış kurtarma kodu";
    public const string TriedDisabled = "Kapalı hesapla giriş denendi";
    public const string TriedLocked = "Kilitli hesapla giriş denendi";
    public const string Locked = "Hesap art arda yanlış denemeler nedeniyle 15 dakika kilitlendi";
    public const string SessionsEnded = "Diğer oturumlar kapatıldı";

    public const string LockedNow = "Art arda yanlış denemeler nedeniyle hesabınız 15 dakika kilitlendi.";
    public const string PasswordWrong = "Geçerli parolanız bu değil.";

    public static string Refused(string method, string path) => $"Yetkisiz istek reddedildi: {method} {path}";
}
