using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Shared.Shell;

/// <summary>A line over every page, such as "Bağlantı şifreli değil" or "Yedek alınamadı".</summary>
public sealed record ShellBanner(FlashTone Tone, string Text, string? Href = null, string? LinkText = null);
