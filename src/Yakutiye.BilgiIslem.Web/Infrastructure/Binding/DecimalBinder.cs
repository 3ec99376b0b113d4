using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Binding;

/// <summary>Reads amounts as Turks write them and refuses what could be read in two ways: <c>1.5</c>.</summary>
public sealed class DecimalBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            BindNothing(bindingContext);
        }
        else if (TurkishNumber.TryParse(typed.FirstValue, out var number, out var problem))
        {
            bindingContext.Result = ModelBindingResult.Success(number);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, problem ?? "");
        }

        return Task.CompletedTask;
    }

    private static void BindNothing(ModelBindingContext bindingContext)
    {
        if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return;
        }

        bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, bindingContext.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(""));
    }
}

public sealed class DecimalBinderProvider : IModelBinderProvider
{
    private static readonly DecimalBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(decimal) ? Binder : null;
}
