using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>Says on every page that passwords travel in the clear. Not in Development, where they travel nowhere.</summary>
public sealed class PlainHttpBanner(IHostEnvironment environment) : IShellBanners
{
    public const string Text = "Bağlantı şifreli değil (http): parolanız ağda okunabilir. Bilgi İşlem Müdürlüğü portalı https adresine taşımalıdır.";

    private static readonly IReadOnlyList<ShellBanner> Warning = [new(FlashTone.Warning, Text)];

    public ValueTask<IReadOnlyList<ShellBanner>> ReadAsync(HttpContext context, CancellationToken ct) =>
        ValueTask.FromResult(context.Request.IsHttps || environment.IsDevelopment() ? [] : Warning);
}
