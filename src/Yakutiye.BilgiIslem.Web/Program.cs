using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Yakutiye.BilgiIslem.Web.Infrastructure;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Infrastructure.Files;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Modules.Account;
using Yakutiye.BilgiIslem.Web.Modules.Attachments;
using Yakutiye.BilgiIslem.Web.Modules.Auditing;
using Yakutiye.BilgiIslem.Web.Modules.Calendar;
using Yakutiye.BilgiIslem.Web.Modules.Help;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk;
using Yakutiye.BilgiIslem.Web.Modules.Home;
using Yakutiye.BilgiIslem.Web.Modules.Notifications;
using Yakutiye.BilgiIslem.Web.Modules.Regulation;
using Yakutiye.BilgiIslem.Web.Modules.Search;
using Yakutiye.BilgiIslem.Web.Modules.Settings;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

// In the order of the menu.
IReadOnlyList<IModule> modules =
[
    new HomeModule(),
    new HelpDeskModule(),
    new RegulationModule(),
    new HelpModule(),
    new NotificationsModule(),
    new CalendarModule(),
    new SettingsModule(),
    new AuditingModule(),
    new AccountModule(),
    new AttachmentsModule(),
    new SearchModule(),
];

var builder = WebApplication.CreateBuilder(args);
builder.UseDefaultAddress();
builder.WebHost.UseStaticWebAssets();
builder.Services
    .AddKernel()
    .AddDatabase(builder.Configuration)
    .AddCurrentUser()
    .AddPortalIdentity(builder.Configuration, builder.Environment)
    .AddModules(modules)
    .AddFileStore(builder.Configuration)
    .AddUiKit()
    .AddScoped<IShellSource, ShellSource>()
    .AddTransient<IPreparation, RolesAndHolidays>();
builder.Services.Configure<RazorViewEngineOptions>(ModuleConvention.FindViews);
builder.Services.AddAntiforgery(options =>
{
    options.HeaderName = "RequestVerificationToken";
    options.Cookie.Name = CookieNames.For("yakutiye-form", CookieNames.AreSecure(builder.Configuration, builder.Environment));
});
builder.Services.AddControllersWithViews(options =>
{
    options.Conventions.Add(new ModuleConvention());
    options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
    options.Filters.Add<RuleFilter>();
});

if (builder.Environment.IsDevelopment())
{
    builder.Services.AddTransient<IPreparation, DemoAccounts>();
}

var app = builder.Build();
await app.Services.PrepareAsync(app.Configuration, CancellationToken.None);
app.UseTurkish();
app.MapStaticAssets().AllowAnonymous();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();
await app.RunAsync();

/// <summary>Named so that tests can start the application.</summary>
public partial class Program;
