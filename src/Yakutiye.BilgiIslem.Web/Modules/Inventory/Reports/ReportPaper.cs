using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Documents.Charts;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;

/// <summary>A report as official paper: a chart of its largest rows, then the table.</summary>
internal static class ReportPaper
{
    public static PaperDocument Print(PaperInfo info, ReportTable report) => PaperDocument.Create(info, paper =>
    {
        paper.Heading(info.Title);
        paper.Note($"{report.Note} {TurkishNumber.Format(report.Rows.Count)} satır.");
        if (report.Chart.Count == 2 && report.Rows.Count > 1)
        {
            var shown = report.Rows.Take(ReportTable.MostBars).ToList();
            paper.Chart(new BarChart(
                report.Columns[report.Chart[1]].Title, [.. shown.Select(r => Short(r[report.Chart[0]].Text))],
                [new ChartSeries(report.Columns[report.Chart[1]].Title, [.. shown.Select(r => Convert.ToDouble(r[report.Chart[1]].Value, TurkishText.Culture))])]));
        }

        paper.Table(table =>
        {
            foreach (var column in report.Columns)
            {
                table.Column(column.Title, column.Share, column.IsNumber ? Side.Right : Side.Left);
            }

            table.Striped().Rows(report.Rows, r => [.. r.Select(c => (Words)c.Text)]);
        });
        paper.Note(BookPageText.UnitRecord);
    });

    // A label that is wider than its bar would run over the edge.
    private static string Short(string text) => text.Length > 14 ? string.Concat(text.AsSpan(0, 13), "…") : text;
}
