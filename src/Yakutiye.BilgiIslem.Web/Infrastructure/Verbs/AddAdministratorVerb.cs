using System.CommandLine;
using Spectre.Console;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Rule = Yakutiye.BilgiIslem.Rules.Rule;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

internal sealed class AddAdministratorVerb : IVerb
{
    private readonly Option<string> _userName = new("--kullanici") { Description = VerbText.UserName, DefaultValueFactory = _ => "yonetici" };
    private readonly Option<string> _fullName = new("--ad") { Description = VerbText.FullName, DefaultValueFactory = _ => "Sistem Yöneticisi" };
    private readonly Option<string?> _email = new("--eposta") { Description = VerbText.Email };
    private readonly Option<bool> _ask = new("--parola-sor") { Description = VerbText.PasswordOption };

    public Command Build(IServiceProvider services, VerbScreen screen)
    {
        var command = new Command("yonetici-ekle", VerbText.AddAdministrator) { _userName, _fullName, _email, _ask };
        command.SetAction((parsed, ct) => RunAsync(services, screen, parsed, ct));
        return command;
    }

    private async Task<int> RunAsync(IServiceProvider services, VerbScreen screen, ParseResult parsed, CancellationToken ct)
    {
        await services.PrepareAsync(ct);
        var typed = parsed.GetValue(_ask) ? Ask(screen) : null;
        await using var scope = services.CreateAsyncScope();
        var (user, password) = await ActivatorUtilities.CreateInstance<FirstAdministrator>(scope.ServiceProvider)
            .AddAsync(parsed.GetRequiredValue(_userName), parsed.GetRequiredValue(_fullName), parsed.GetValue(_email), typed, ct);

        screen.Good(VerbText.AdministratorAdded(user.UserName!));
        if (typed is null)
        {
            screen.Facts(("Parola", password));
            screen.Say(VerbText.PasswordOnce);
        }

        screen.Say(VerbText.MustChange);
        return 0;
    }

    private static string Ask(VerbScreen screen)
    {
        Rule.Require(screen.Console.Profile.Capabilities.Interactive, VerbText.NoPasswordHere);

        var first = screen.Console.Prompt(new TextPrompt<string>(VerbText.AskPassword).Secret());
        var second = screen.Console.Prompt(new TextPrompt<string>(VerbText.AskPasswordAgain).Secret());
        Rule.Require(first == second, VerbText.PasswordsDiffer);
        return first;
    }
}
