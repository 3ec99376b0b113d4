using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>The area is the module, read from the namespace: no attribute can disagree with the folder.</summary>
public sealed class ModuleConvention : IControllerModelConvention
{
    private const string Marker = ".Modules.";

    public void Apply(ControllerModel controller)
    {
        var name = controller.ControllerType.Namespace ?? "";
        var start = name.IndexOf(Marker, StringComparison.Ordinal);
        if (start >= 0)
        {
            controller.RouteValues["area"] = name[(start + Marker.Length)..].Split('.')[0];
        }
    }

    public static void FindViews(RazorViewEngineOptions options)
    {
        options.AreaViewLocationFormats.Clear();
        options.AreaViewLocationFormats.Add("/Modules/{2}/{1}/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Modules/{2}/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Shared/{0}.cshtml");
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
    }
}
