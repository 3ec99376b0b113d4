using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Binding;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.People;

public sealed class AmountBindingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("1,5", "1,5"), InlineData("1.234,56", "1234,56"), InlineData("12 ₺", "12")]
    public async Task Amounts_are_read_as_Turks_write_them(string typed, string read)
    {
        var context = await BindAsync(typed);

        Assert.Equal(0, context.ModelState.ErrorCount);
        Assert.Equal(read, TurkishNumber.Plain((decimal)context.Result.Model!));
    }

    [Theory]
    [InlineData("1.5"), InlineData("1,234.56"), InlineData("beş"), InlineData("")]
    public async Task What_can_be_read_in_two_ways_or_not_at_all_is_refused(string typed)
    {
        var context = await BindAsync(typed);

        Assert.Equal(1, context.ModelState.ErrorCount);
        Assert.False(context.Result.IsModelSet);
    }

    private async Task<ModelBindingContext> BindAsync(string typed)
    {
        var metadata = portal.Services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(decimal));
        var context = new DefaultModelBindingContext
        {
            ModelMetadata = metadata, ModelName = "Tutar", ModelState = new ModelStateDictionary(), ValueProvider = new Typed(typed),
        };
        await new DecimalBinder().BindModelAsync(context);
        return context;
    }

    private sealed class Typed(string value) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => true;

        public ValueProviderResult GetValue(string key) => new(new StringValues(value));
    }
}
