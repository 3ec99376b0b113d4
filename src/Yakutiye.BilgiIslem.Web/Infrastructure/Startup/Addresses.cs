namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

public static class Addresses
{
    public const string Default = "http://localhost:5080";

    /// <summary>Listens on <see cref="Default"/> unless an address is given by <c>--urls</c>, the environment or Kestrel's own settings.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        string[] given = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!given.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}
