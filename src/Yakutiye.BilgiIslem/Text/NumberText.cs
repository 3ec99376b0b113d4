namespace Yakutiye.BilgiIslem.Text;

/// <summary>What people are told about the numbers that they type.</summary>
public static class NumberText
{
    public const string Missing = "Bir sayı girin.";

    public static string Ambiguous(string typed) =>
        $"“{typed}” iki türlü okunabilir. Ondalık için virgül kullanın (1,5); nokta yalnızca binlikleri ayırır (1.234).";

    public static string NotANumber(string typed) => $"“{typed}” bir sayı değil. Örnek: 1.234,56";

    public static string TooBig(string typed) => $"“{typed}” kaydedilemeyecek kadar büyük bir sayı.";
}
