using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Keeps licence keys under the application's keys, so that a copy of the database alone does not show them.</summary>
public sealed class LicenceKeyBox(IDataProtectionProvider protection)
{
    private readonly IDataProtector _box = protection.CreateProtector("Yakutiye.LicenceKeys");

    public string Close(string key) => _box.Protect(key);

    /// <exception cref="RuleException">when the application's keys are other ones now</exception>
    public string Open(string closed)
    {
        try
        {
            return _box.Unprotect(closed);
        }
        catch (CryptographicException lost)
        {
            throw new RuleException(InventoryText.KeyUnreadable, lost);
        }
    }
}
