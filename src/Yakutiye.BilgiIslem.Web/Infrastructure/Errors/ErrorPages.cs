using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Yakutiye.BilgiIslem.Web.Shared.Errors;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Errors;

/// <summary>
/// Writes the friendly page of a status straight into the answer. Not by running the pipeline again: that would ask the database
/// who is there, and the database may be what is broken.
/// </summary>
public sealed class ErrorPages(IActionResultExecutor<ViewResult> executor, IModelMetadataProvider metadata)
{
    private const string View = "/Shared/ErrorPage.cshtml";

    public Task WriteAsync(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return Task.CompletedTask;
        }

        var data = new ViewDataDictionary<ErrorPage>(metadata, new ModelStateDictionary()) { Model = ErrorPage.For(status, http.TraceIdentifier) };
        return executor.ExecuteAsync(
            new ActionContext(http, http.GetRouteData(), new ActionDescriptor()), new ViewResult { ViewName = View, ViewData = data, StatusCode = status });
    }

    public Task HandleAsync(HttpContext http) =>
        WriteAsync(http, FaultStatus.Of(http.Features.Get<IExceptionHandlerFeature>()?.Error));
}

public static class ErrorPagesSetup
{
    public static void UseErrorPages(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<ErrorPages>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = pages.HandleAsync,
            StatusCodeSelector = FaultStatus.Of,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePages(context => pages.WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
    }
}
