using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>Taşınır kodu (TMY m.4, m.37): account code, then levels of two digits, e.g. <c>255.02.01.01.02</c>.</summary>
public sealed partial class MovableCode : Entity
{
    /// <summary>Three digits of the account, then up to seven levels.</summary>
    public const int MaxLength = 24;

    /// <summary>Hesap kodu, I. and II. düzey: <c>255.02.99</c>.</summary>
    public const int LeastFullLength = 9;

    public MovableCode(string code, string name, DeviceKind kind, int? parentId = null, bool isVerified = false)
    {
        Code = code.Trim();
        Rule.Require(Shape.IsMatch(Code), InventoryText.CodeShape, nameof(Code));

        (Kind, ParentId, IsVerified) = (kind, parentId, isVerified);
        Name = Rule.Filled(name, InventoryText.CodeNameMissing, nameof(Name));
    }

    private MovableCode() { }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public int? ParentId { get; private set; }
    public MovableCode? Parent { get; private set; }

    /// <summary>The technical card that devices under this code get unless one is chosen.</summary>
    public DeviceKind Kind { get; private set; }

    /// <summary>Compared with the Ministry's list.</summary>
    public bool IsVerified { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>253, 254, 255: what is counted piece by piece; 150 is used up.</summary>
    public bool IsDurable => !Code.StartsWith("150", StringComparison.Ordinal);

    /// <summary>Reaches the II. düzey (TMY m.4): a movable is entered under it; what stands above it are groups.</summary>
    public bool IsFull => IsFullCode(Code);

    /// <summary>Hesap kodu and I. düzey: the group that the yearly papers are made by.</summary>
    public string Group => AtLevel(1);

    /// <summary>Where totals are reported (TMY m.10/1-ğ).</summary>
    public string SecondLevel => AtLevel(2);

    public string? ParentCode => Code.LastIndexOf('.') is > 0 and var dot ? Code[..dot] : null;

    public void Rename(string name, DeviceKind kind, bool isVerified)
    {
        Name = Rule.Filled(name, InventoryText.CodeNameMissing, nameof(Name));
        (Kind, IsVerified) = (kind, isVerified);
    }

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;

    public static bool IsFullCode(string code) => code.Length >= LeastFullLength;

    public static bool IsCode(string text) => Shape.IsMatch(text);

    private string AtLevel(int levels) => Code.Length <= 3 + (3 * levels) ? Code : Code[..(3 + (3 * levels))];

    [GeneratedRegex(@"^\d{3}(\.\d{2}){0,7}$")]
    private static partial Regex Shape { get; }
}
