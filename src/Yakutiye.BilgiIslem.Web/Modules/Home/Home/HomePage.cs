using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Home.Home;

public sealed record HomePage(string Greeting, DateTime Now, string? DayOff, IReadOnlyList<HomeAnnouncement> Announcements, IReadOnlyList<HomeCard> Cards)
{
    public DateOnly Today { get; } = Istanbul.DayOf(Now);

    public static string GreetingAt(int hour, string name)
    {
        var word = hour switch
        {
            < 5 => "İyi geceler",
            < 11 => "Günaydın",
            < 18 => "İyi günler",
            _ => "İyi akşamlar",
        };
        return $"{word}, {name.Split(' ')[0]}";
    }
}

public sealed record HomeAnnouncement(int Id, string Title, string Body, DateTime FromUtc)
{
    public DateTime At => Istanbul.ToLocal(FromUtc);
}
