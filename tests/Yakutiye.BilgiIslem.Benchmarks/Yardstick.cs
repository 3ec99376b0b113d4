using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Yakutiye.BilgiIslem.Benchmarks;

/// <summary>A bare MVC application with one action that answers a constant page: nothing built on MVC can be faster here.</summary>
public static class Yardstick
{
    public const string Page = "<!DOCTYPE html><html lang=\"tr\"><head><title>Boş</title></head><body></body></html>";

    public static async Task ServeAsync(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddControllers().AddApplicationPart(typeof(Yardstick).Assembly);
        var app = builder.Build();
        app.MapControllers();
        await app.RunAsync();
    }
}

public sealed class YardstickController : ControllerBase
{
    [HttpGet("/bos")]
    public ContentResult Index() => Content(Yardstick.Page, "text/html");
}
