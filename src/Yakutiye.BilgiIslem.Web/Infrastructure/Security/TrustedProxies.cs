using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>
/// <c>Security:TrustedProxies</c>: addresses or networks (<c>10.0.0.5</c>, <c>172.18.0.0/16</c>), separated by commas, whose word on
/// the caller's address and scheme is taken. Everybody else's forwarded headers are ignored.
/// </summary>
public static class TrustedProxies
{
    public static IReadOnlyList<IPNetwork> Of(IConfiguration configuration) =>
        [.. (configuration["Security:TrustedProxies"] ?? "")
            .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Network)];

    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = Of(app.Configuration);
        if (trusted.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }

    private static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new InvalidOperationException($"Security:TrustedProxies ayarındaki \"{text}\" bir IP adresi ya da ağ değil.");
    }
}
