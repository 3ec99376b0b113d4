using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep.Operations;

/// <summary>Every Turkish sentence of the operations pages.</summary>
public static class OperationsText
{
    public const string BackupAsked = "Yedek sıraya alındı; birkaç saniye içinde başlar.";
    public const string TrialAsked = "Geri yükleme denemesi sıraya alındı; birkaç saniye içinde başlar.";
    public const string MailAgain = "İleti yeniden gönderilmek üzere sıraya alındı.";

    public static string MailsAgain(int count) => $"{count} ileti yeniden gönderilmek üzere sıraya alındı.";

    public static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "Sağlıklı",
        HealthStatus.Degraded => "Uyarı",
        HealthStatus.Unhealthy => "Sorunlu",
    };

    public static Tone Tone(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => BilgiIslem.Text.Tone.Success,
        HealthStatus.Degraded => BilgiIslem.Text.Tone.Warning,
        HealthStatus.Unhealthy => BilgiIslem.Text.Tone.Danger,
    };

    public static string CheckName(string key) => key switch
    {
        "veritabani" => "Veritabanı",
        "disk" => "Disk",
        "depo" => "Veri klasörü",
        "zamanlayici" => "Zamanlayıcı",
        _ => key,
    };
}
