using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>Registers what the shared pages need. An <see cref="Shell.IShellSource"/> comes from the composition root.</summary>
public static class UiKit
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddUiKit()
        {
            // Turkish letters as they are, not as entities: smaller pages, readable sources.
            services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
            services.Configure<MvcOptions>(options => options.Filters.Add<ScriptedAnswers>());
            return services;
        }
    }
}
