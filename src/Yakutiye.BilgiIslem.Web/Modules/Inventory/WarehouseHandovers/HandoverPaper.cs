using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseHandovers;

/// <summary>Ambar Devir ve Teslim Tutanağı.</summary>
internal static class HandoverPaper
{
    public const string Title = "Ambar Devir ve Teslim Tutanağı";

    public static PaperDocument Print(PaperInfo info, WarehouseHandover handover, string address, string code) => PaperDocument.Create(info, paper =>
    {
        paper.Heading(Title);
        paper.Fields(2,
            ("Harcama birimi", handover.Warehouse.Unit.Name), ("Ambar", $"{handover.Warehouse.Code} – {handover.Warehouse.Name}"),
            ("Tutanak no", handover.Number), ("Devir günü", handover.Date?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? ""),
            ("Devreden", handover.FromPerson.FullName), ("Devralan", handover.ToPerson.FullName),
            ("Dayanak belge", $"{handover.DocumentNumber} – {handover.DocumentDate.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}"), ("Neden", handover.Reason));
        if (handover.IsForced)
        {
            paper.Paragraph("Devreden bulunamadığından devir, TMY'nin 33'üncü maddesine göre kurulan devir kurulu eliyle yapılmıştır.");
        }

        paper.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Fixed("Taşınır kodu", 32).Column("Adı", 4).Fixed("Kayıtlara göre", 22, Side.Right).Fixed("Bulunan", 18, Side.Right)
            .Fixed("Fazla", 16, Side.Right).Fixed("Noksan", 16, Side.Right)
            .WhenEmpty("Devir günü ambarda taşınır yoktu.")
            .Rows(handover.Lines.Select((l, i) => (Line: l, Order: i + 1)), x =>
            [
                Number(x.Order), x.Line.Code.Code, x.Line.Code.Name, Number(x.Line.Recorded), x.Line.Found is { } found ? Number(found) : "", Plain(x.Line.Surplus), Plain(x.Line.Deficit),
            ])
            .Total("Toplam", Number(handover.Lines.Sum(l => l.Recorded)), handover.IsCounted ? Number(handover.Lines.Sum(l => l.Found ?? 0)) : "", Plain(handover.Lines.Sum(l => l.Surplus)), Plain(handover.Lines.Sum(l => l.Deficit))));
        if (handover.Differences is { } differences)
        {
            paper.Heading("Farkların açıklaması", 3);
            paper.Paragraph(differences);
        }

        paper.Note(BookPageText.UnitRecord);
        foreach (var group in handover.Signers.OrderBy(s => s.Part is HandoverPart.Board).ThenBy(s => s.Part is HandoverPart.Taker).ThenBy(s => s.Id).GroupBy(s => s.Part is HandoverPart.Board))
        {
            paper.Signatures(group.Select(Signed));
        }

        paper.Verification(address, code, BookPageText.Verification);
    });

    private static Signer Signed(HandoverSigner signer) => new(signer.Part.TurkishName, signer.Person.FullName, signer.Person.Title ?? "")
    {
        PlaceAndDate = signer.SignedAt is { } at ? $"Portalda imzaladı: {Istanbul.ToLocal(at).ToString("dd.MM.yyyy\u00A0HH:mm", CultureInfo.InvariantCulture)}" : null,
    };

    private static string Number(int count) => TurkishNumber.Format(count);

    private static string Plain(int count) => count == 0 ? "" : Number(count);
}
