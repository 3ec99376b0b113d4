namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

public static class DutyQueries
{
    extension(IQueryable<MovableDuty> duties)
    {
        public IQueryable<MovableDuty> HeldOn(DateOnly day) => duties.Where(d => d.From <= day && (d.To == null || d.To >= day));

        public IQueryable<MovableDuty> RegistrarsOf(int warehouseId, DateOnly day) =>
            duties.Where(d => d.Kind == DutyKind.Registrar && d.WarehouseId == warehouseId && d.From <= day && (d.To == null || d.To >= day));

        public IQueryable<MovableDuty> Controllers(DateOnly day) =>
            duties.Where(d => d.Kind == DutyKind.Controller && d.From <= day && (d.To == null || d.To >= day));
    }
}
