namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>Skipped with the reason where no browser is installed; on a build server it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.SkipReason;
}
