using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Yakutiye.BilgiIslem.Web.Infrastructure;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Infrastructure.Files;
using Yakutiye.BilgiIslem.Web.Infrastructure.Health;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;
using Yakutiye.BilgiIslem.Web.Modules.Account;
using Yakutiye.BilgiIslem.Web.Modules.Attachments;
using Yakutiye.BilgiIslem.Web.Modules.Auditing;
using Yakutiye.BilgiIslem.Web.Modules.Calendar;
using Yakutiye.BilgiIslem.Web.Modules.Firms;
using Yakutiye.BilgiIslem.Web.Modules.Help;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk;
using Yakutiye.BilgiIslem.Web.Modules.Home;
using Yakutiye.BilgiIslem.Web.Modules.Inventory;
using Yakutiye.BilgiIslem.Web.Modules.Notifications;
using Yakutiye.BilgiIslem.Web.Modules.Papers;
using Yakutiye.BilgiIslem.Web.Modules.People;
using Yakutiye.BilgiIslem.Web.Modules.Regulation;
using Yakutiye.BilgiIslem.Web.Modules.Search;
using Yakutiye.BilgiIslem.Web.Modules.Settings;
using Yakutiye.BilgiIslem.Web.Modules.Upkeep;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

// In the order of the menu.
IReadOnlyList<IModule> modules =
[
    new HomeModule(),
    new HelpDeskModule(),
    new InventoryModule(),
    new FirmsModule(),
    new PeopleModule(),
    new NotificationsModule(),
    new CalendarModule(),
    new SettingsModule(),
    new AuditingModule(),
    new UpkeepModule(),
    new RegulationModule(),
    new HelpModule(),
    new AccountModule(),
    new AttachmentsModule(),
    new PapersModule(),
    new SearchModule(),
];

var builder = WebApplication.CreateBuilder(args);
builder.UseDefaultAddress();
builder.WebHost.UseStaticWebAssets();
if (AdminVerbs.IsAsked(args))
{
    // Who types a verb wants its answer, not the log.
    builder.Logging.ClearProviders();
}
else
{
    builder.UsePortalLogs();
}

builder.Services
    .AddKernel()
    .AddDatabase(builder.Configuration)
    .AddCurrentUser()
    .AddPortalIdentity(builder.Configuration, builder.Environment)
    .AddModules(modules)
    .AddFileStore(builder.Configuration)
    .AddUiKit()
    .AddFormValidation()
    .AddPortalSecurity(builder.Configuration, builder.Environment)
    .AddScoped<OfficialPaper>()
    .AddUpkeep(builder.Configuration)
    .AddScoped<IShellSource, ShellSource>()
    .AddTransient<IPreparation, RolesAndHolidays>();
builder.Services.Configure<RazorViewEngineOptions>(ModuleConvention.FindViews);
builder.Services.AddControllersWithViews(options =>
{
    options.Conventions.Add(new ModuleConvention());
    options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
    options.Filters.Add<RuleFilter>();
});

if (builder.Environment.IsDevelopment())
{
    builder.Services.AddTransient<IPreparation, DemoAccounts>().AddTransient<IPreparation, DemoYear>();
}

var app = builder.Build();
if (AdminVerbs.IsAsked(args))
{
    return await AdminVerbs.RunAsync(app.Services, args);
}

if (HttpsRule.ProblemWith(builder.Configuration, builder.Environment) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}

if (!await app.IsReadyAsync())
{
    return 1;
}

app.UseTurkish();
app.UsePortalSecurity();
app.MapStaticAssets().AllowAnonymous();
app.UseRouting();
app.UsePortalIdentity();
app.MapControllers();
app.MapHealth();
app.GreetInDevelopment();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the application.</summary>
public partial class Program;
