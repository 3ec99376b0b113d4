using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;

/// <summary>Everything that the paper of a voucher prints.</summary>
internal sealed record VoucherSheet(
    PaperInfo Info, Voucher Voucher, string Unit, InventorySettings Settings, string? Reversed, IReadOnlyList<VoucherLineRow> Lines, string Address, string Code);

/// <summary>Varlık İşlem Fişi (domain B.4): a posted voucher never changes, so neither does its paper.</summary>
internal static class VoucherPaper
{
    public const string Title = "Varlık İşlem Fişi";

    public static PaperDocument Print(VoucherSheet sheet) => PaperDocument.Create(sheet.Info, paper =>
    {
        paper.Heading(Title);
        WriteHead(paper, sheet);
        paper.Table(table => table
            .Fixed("Sıra", 11, Side.Center).Fixed("Taşınır kodu", 32).Column("Adı", 4).Fixed("Ölçü birimi", 18, Side.Center).Fixed("Miktar", 16, Side.Right)
            .Fixed("Birim fiyat (₺)", 27, Side.Right).Fixed("Tutar (₺)", 29, Side.Right).Fixed("Sicil no", 48, Side.Center)
            .Rows(sheet.Lines, l =>
            [
                TurkishNumber.Format(l.Order), l.Code, l.Name, l.Unit, TurkishNumber.Plain(l.Quantity), TurkishNumber.Format(l.UnitPrice), TurkishNumber.Format(l.Amount), l.Registry ?? "",
            ])
            .Total("Toplam (KDV dahil)", TurkishNumber.Format(sheet.Voucher.Total), ""));
        if (sheet.Voucher.Note is { } note)
        {
            paper.Note($"Not: {note}");
        }

        paper.Note(BookPageText.UnitRecord);
        WriteSigners(paper, sheet.Voucher);
        paper.Verification(sheet.Address, sheet.Code, BookPageText.Verification);
    });

    private static void WriteHead(Paper paper, VoucherSheet sheet)
    {
        var voucher = sheet.Voucher;
        paper.Fields(2,
            ("Harcama birimi", $"{sheet.Settings.SpendingUnitCode} {sheet.Unit}".Trim()), ("Fiş no / tarihi", $"{voucher.FiscalYear}/{voucher.Number} – {Day(voucher.Date)}"),
            ("Muhasebe birimi", sheet.Settings.AccountingUnit), ("İşlem çeşidi", voucher.Kind.TurkishName),
            ("Ambar", $"{voucher.Warehouse.Code} – {voucher.Warehouse.Name}"),
            ("Dayanak belge", $"{voucher.BaseKind.TurkishName}: {voucher.BaseNumber} – {Day(voucher.BaseDate)}"),
            (voucher.Kind.IsExit ? "Kime / nereye verildiği" : "Nereden geldiği", voucher.Counterpart),
            (sheet.Reversed is null ? "Resmî fiş no" : "Ters kayda alınan fiş", sheet.Reversed ?? $"{voucher.OfficialNumber} {(voucher.OfficialDate is { } day ? Day(day) : "")}".Trim()));
    }

    private static void WriteSigners(Paper paper, Voucher voucher)
    {
        var when = $"Portalda düzenledi: {Istanbul.ToLocal(voucher.PostedAt).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)}";
        var registrar = new Signer("Taşınır kayıt yetkilisi", voucher.PostedByName, "") { PlaceAndDate = when };
        paper.Signatures(new Signer("Teslim eden", "", ""), new Signer("Teslim alan", "", ""), registrar);
    }

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}

/// <summary>Answers for vouchers that were printed.</summary>
public sealed class VoucherSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public const char Letter = 'V';

    public char Kind => Letter;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var voucher = await db.Set<Voucher>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, ct);
        var isReversed = await db.Set<Voucher>().AnyAsync(v => v.ReversesId == id, ct);
        return voucher is null
            ? null
            : new PrintedRecord(
                VoucherPaper.Title, voucher.Label, voucher.PostedAt, isReversed ? "Ters kayda alındı" : "Düzenlendi", isReversed ? Tone.Warning : Tone.Success, voucher.Version,
                user.Can(InventoryPermissions.SeeAll) ? $"/envanter/fisler/{id}" : null);
    }
}
