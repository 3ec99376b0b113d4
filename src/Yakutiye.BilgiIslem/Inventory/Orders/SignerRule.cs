namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>Whose request it is, seen from who is to sign the order.</summary>
/// <param name="IsForDirector">The Müdür, or who acts for him today, asks for it or would receive it.</param>
public sealed record OrderParties(int RequesterId, int? RecipientId, bool IsForDirector)
{
    public string Permission => IsForDirector ? InventoryPermissions.SignForDirector : InventoryPermissions.SignOrder;
}

/// <summary>Who may sign a written order (M8.31). Nothing else decides it.</summary>
public static class SignerRule
{
    /// <returns>why this person may not sign; null: he may</returns>
    public static string? Against(OrderParties parties, int signerId, Func<string, bool> can)
    {
        if (signerId == parties.RequesterId)
        {
            return InventoryText.OwnRequest;
        }

        if (signerId == parties.RecipientId)
        {
            return InventoryText.OwnCustody;
        }

        if (can(parties.Permission))
        {
            return null;
        }

        return parties.IsForDirector ? InventoryText.SignerIsTopManager : InventoryText.SignerIsDirector;
    }
}
