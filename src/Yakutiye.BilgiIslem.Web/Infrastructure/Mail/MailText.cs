namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>Every Turkish sentence about mails.</summary>
public static class MailText
{
    public static string TooSlow(string? host, int seconds) => $"{host} sunucusu {seconds} saniye içinde yanıt vermedi.";

    public static string Unreachable(string? host, string reason) => $"{host} sunucusuna bağlanılamadı: {reason}";

    public static string Refused(int code, string reason) => $"Sunucu iletiyi kabul etmedi ({code}): {reason}";

    public static string Unaddressable(string to) => $"“{to}” geçerli bir e-posta adresi değil.";

    public static string Footer(string municipality, string directorate) =>
        $"{municipality} {directorate}\nBu ileti portal tarafından gönderilmiştir; lütfen yanıtlamayın. Bildirim tercihlerinizi portalda Hesabım sayfasından değiştirebilirsiniz.";
}
