using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.WorkOrder;

/// <summary>The work order as it is printed and signed: a PDF is just another view.</summary>
internal static class WorkOrderPaper
{
    private const int EmptyLines = 4;

    public static PaperDocument Print(WorkOrder order) => PaperDocument.Create(order.Info, paper =>
    {
        paper.Heading($"{WorkOrderText.Title} {order.Facts.Ticket.Number}");
        if (order.IsInternal)
        {
            paper.Note(WorkOrderText.InternalCopy);
        }

        WriteFacts(paper, order.Facts);
        WriteProblem(paper, order.Facts.Ticket);
        WriteSolution(paper, order.Facts.Ticket);
        WriteVisits(paper, order.Visits);
        WriteParts(paper);
        WriteStory(paper, order.Entries);
        WriteFoot(paper, order);
    });

    private static void WriteFacts(Paper paper, TicketFacts facts)
    {
        var ticket = facts.Ticket;
        paper.Heading(WorkOrderText.Request, 2);
        paper.Fields(2,
            ("Tür", ticket.Kind.TurkishName), ("Durum", ticket.StatusName),
            ("Konu", facts.CategoryPath), ("Öncelik", ticket.Priority.TurkishName),
            ("Talep eden", facts.Requester), ("Birim", facts.Unit ?? ""),
            ("Oda", ticket.Room ?? ""), ("Telefon", ticket.Phone ?? ""),
            ("Aciliyet", ticket.Urgency.TurkishName), ("Etki", ticket.Impact.TurkishName),
            ("Geliş yolu", ticket.Channel.TurkishName), ("Açılış", ClockLine.Moment(ticket.OpenedAt)),
            ("Servis", facts.Team ?? ""), ("Görevli", facts.Assignee ?? ""),
            ("İlk yanıt", Moment(ticket.RespondedAt)), ("İlk yanıt hedefi", ClockLine.Moment(ticket.ResponseDueAt)),
            ("Çözüm", Moment(ticket.ResolvedAt)), ("Çözüm hedefi", Moment(ticket.ResolutionDueAt)));
    }

    private static void WriteProblem(Paper paper, Ticket ticket)
    {
        paper.Heading(WorkOrderText.Problem, 2);
        paper.Paragraph(Words.Plain("").Bold(ticket.Title));
        paper.Paragraph(ticket.Description);
        if (ticket.Answers.Count > 0)
        {
            paper.Heading(WorkOrderText.Answers, 3);
            paper.Fields(1, ticket.Answers.Select(a => (a.Question, (Words)a.Answer)));
        }
    }

    private static void WriteSolution(Paper paper, Ticket ticket)
    {
        paper.Heading(WorkOrderText.Solution, 2);
        if (ticket.Solution is not { } solution || ticket.RootCause is not { } cause)
        {
            paper.Paragraph(WorkOrderText.NotSolved);
            return;
        }

        paper.Fields(2, ("Kök neden", cause.TurkishName), ("Harcanan süre", ticket.MinutesSpent == 0 ? "" : ClockLine.Duration(ticket.MinutesSpent)));
        paper.Paragraph(solution);
    }

    private static void WriteVisits(Paper paper, IReadOnlyList<TicketVisit> visits)
    {
        paper.Heading(WorkOrderText.Visits, 2);
        paper.Table(table => table
            .Fixed("Zaman", 30).Column("Yer", 2).Column("Tespit", 4).Column("Sonuç", 2).Column("Giden", 2)
            .WhenEmpty(WorkOrderText.NoVisit)
            .Rows(visits, v => [ClockLine.Moment(v.At), v.Place, v.Finding, v.Result.TurkishName, v.ByName]));
    }

    private static void WriteParts(Paper paper) => paper.KeepTogether(part =>
    {
        part.Heading(WorkOrderText.Parts, 2);
        part.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Column("Parça", 4).Column("Seri no", 2).Right("Miktar", 1).Column("Nereden alındı", 2)
            .Rows(Enumerable.Range(1, EmptyLines), line => [line.ToString(TurkishText.Culture), "", "", "", ""]));
        part.Note(WorkOrderText.PartsHint);
    });

    private static void WriteStory(Paper paper, IReadOnlyList<TicketEntry> entries)
    {
        paper.Heading(WorkOrderText.Story, 2);
        paper.Timeline(entries.Select(e => new TimelineLine(
            ClockLine.Moment(e.At), e.ByName, e.Kind is EntryKind.InternalNote ? WorkOrderText.Internal + e.Text : e.Text)));
    }

    private static void WriteFoot(Paper paper, WorkOrder order)
    {
        paper.Signatures(
            new Signer(WorkOrderText.Technician, order.Facts.Assignee ?? "", order.Facts.AssigneeTitle ?? ""),
            new Signer(WorkOrderText.User, order.Facts.Requester, order.Facts.RequesterTitle ?? ""));
        paper.Verification(order.Address, order.Code, WorkOrderText.Verification);
    }

    private static string Moment(DateTime? utc) => utc is { } known ? ClockLine.Moment(known) : "";
}
