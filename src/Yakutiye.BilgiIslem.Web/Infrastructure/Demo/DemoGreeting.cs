namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Tells whoever started the portal in Development where it is and who can sign in.</summary>
public static class DemoGreeting
{
    extension(WebApplication app)
    {
        public void GreetInDevelopment()
        {
            if (app.Environment.IsDevelopment())
            {
                app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Text(app.Urls)));
            }
        }
    }

    private static string Text(IEnumerable<string> addresses) => $"""

          Portal hazır: {string.Join(", ", addresses)}
          Hesaplar: {string.Join(", ", DemoPeople.All.Select(p => p.UserName))}
          Parola (hepsinde): {DemoAccounts.Password}

        """;
}
