using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WrittenOrders;

/// <summary>The written orders: the list, the page, the paper, and taking one back.</summary>
[Route("envanter/emirler"), Authorize(InventoryPermissions.Own)]
public sealed class WrittenOrdersController(
    AppDb db, RequestReading requests, OrderDesk desk, RegistrarGate gate, OrderPapers papers, ICurrentUser user, TimeProvider clock) : Controller
{
    private DateOnly Today => Istanbul.Today(clock);

    [HttpGet("")]
    public async Task<IActionResult> Index(OrderFilter filter, CancellationToken ct)
    {
        var orders = db.Set<WrittenOrder>().VisibleTo(user);
        orders = filter.Scope is OrderScope.Open ? orders.Open(Today) : orders;
        var pattern = LikePattern.StartingWith(filter.Text?.ToUpperInvariant());
        orders = string.IsNullOrWhiteSpace(filter.Text) ? orders : orders.Where(o => EF.Functions.Like(o.Number, pattern, LikePattern.Escape));
        return View(new OrderList(filter, await orders.OrderByDescending(o => o.Id).ToPageAsync(OrderRow.From(db), filter.Page, ct), Today));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await PageAsync(id, ct) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/emir.pdf")]
    public async Task<IActionResult> Paper(int id, CancellationToken ct) =>
        await papers.PrintAsync(id, ct) is { } paper ? new PdfResult(paper.Document, $"{paper.Number}-yazili-emir.pdf") : NotFound();

    [HttpGet("{id:int}/iptal")]
    public async Task<IActionResult> Cancel(int id, CancellationToken ct)
    {
        var page = await PageAsync(id, ct);
        return page is { MayCancel: true } ? View(new CancelOrderForm { Version = page.Order.Version, Number = page.Order.Number }) : NotFound();
    }

    [HttpPost("{id:int}/iptal")]
    public async Task<IActionResult> Cancel(int id, CancelOrderForm form, CancellationToken ct)
    {
        if (await PageAsync(id, ct) is not { MayCancel: true } page)
        {
            return NotFound();
        }

        var by = user.As(user.Can(InventoryPermissions.SignOrder) ? InventoryPermissions.SignOrder : InventoryPermissions.SignForDirector);
        if (await this.TrySaveAsync(() => desk.CancelAsync(id, form.Version, form.Reason, by, ct)) is SaveOutcome.Saved)
        {
            this.Flash(FlashTone.Success, CustodyText.OrderCancelled);
            return LocalRedirect(CustodyNotices.OrderLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form with { Version = page.Order.Version, Number = page.Order.Number });
    }

    private async Task<OrderPage?> PageAsync(int id, CancellationToken ct)
    {
        var order = await db.Set<WrittenOrder>().AsNoTracking().VisibleTo(user).Include(o => o.Request).FirstOrDefaultAsync(o => o.Id == id, ct);
        if (order is null)
        {
            return null;
        }

        var lines = await db.Set<OrderLine>().Where(l => l.OrderId == id).OrderBy(l => l.Id).Select(DemandRow.OfOrder).ToListAsync(ct);
        var documents = await db.Set<CustodyDocument>().VisibleTo(user).Where(d => d.OrderId == id).OrderByDescending(d => d.Id).Select(DocumentRow.From).Take(50).ToListAsync(ct);
        var mayHandOver = user.Can(InventoryPermissions.HandOver) && await gate.IsRegistrarAsync(user.Id, ct);
        var maySign = user.Can(InventoryPermissions.SignOrder) || user.Can(InventoryPermissions.SignForDirector);
        return new OrderPage(
            order, order.Request, await requests.NamesAsync(order.Request, ct), lines, documents, await VouchersAsync(order, ct), mayHandOver, maySign && order.CancelledAt is null && order.Kind is not MoveKind.Opening, Today);
    }

    private async Task<IReadOnlyList<OrderVoucher>> VouchersAsync(WrittenOrder order, CancellationToken ct) => order.Kind.IsDispatched && user.Can(InventoryPermissions.SeeAll)
        ? await db.Set<Voucher>().Where(v => v.BaseKind == BaseDocumentKind.WrittenOrder && v.BaseNumber == order.Number).OrderBy(v => v.Id)
            .Select(v => new OrderVoucher(v.Id, v.FiscalYear, v.Number, v.Kind, v.Date)).Take(50).ToListAsync(ct)
        : [];
}
