using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketExports;

/// <summary>A list as a landscape paper.</summary>
internal static class TicketListPaper
{
    /// <summary>Nobody reads a longer one on paper.</summary>
    public const int Most = 2_000;

    public static PaperDocument Write(PaperInfo info, IReadOnlyList<TicketRow> rows, TicketNames names, string filter, bool isCut) =>
        PaperDocument.Create(
            info with { Orientation = PaperOrientation.Landscape, RunningNote = info.Title },
            paper =>
            {
                paper.Heading(info.Title);
                paper.Note(HelpDeskText.ListSummary(rows.Count, filter));
                if (isCut)
                {
                    paper.Note(HelpDeskText.ListCut(Most));
                }

                paper.Table(table => Fill(table, rows, names));
            });

    private static void Fill(PaperTable table, IReadOnlyList<TicketRow> rows, TicketNames names) => table
        .Fixed("No", 27)
        .Column("Başlık", 4)
        .Column("Konu", 2)
        .Column("Talep eden", 2)
        .Column("Birim", 2.4f)
        .Fixed("Durum", 20)
        .Fixed("Öncelik", 15)
        .Column("Atanan", 2)
        .Fixed("Açılış", 26)
        .Striped()
        .Rows(rows, r =>
        [
            r.Number, r.Title, names.Categories.NameOf(r.CategoryId), r.Requester, names.Unit(r.UnitId), r.Status.TurkishName,
            r.Priority.TurkishName, r.Assignee ?? "", TicketListPage.Moment(r.OpenedAt),
        ]);
}
