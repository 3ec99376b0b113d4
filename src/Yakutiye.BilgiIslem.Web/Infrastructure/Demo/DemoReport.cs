using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Somebody tells of something.</summary>
internal sealed record DemoReport(DemoSubject Subject, string Thing, AppUser Requester, TicketUrgency Urgency, TicketChannel Channel)
{
    public TicketRequest RequestIn(TicketCategory category) => new(
        category.Kind, category.Id, Filled(Subject.Title), Filled(Subject.Description), Urgency, category.DefaultImpact, Channel,
        Requester.Id, Requester.UnitId, Requester.Room, Requester.Extension,
        [.. category.Questions.Select(q => new QuestionAnswer(q.Text, DemoTalk.ReplyTo(q.Text)))]);

    private string Filled(string text) => text.Replace("{0}", Thing, StringComparison.Ordinal);
}
