namespace Yakutiye.BilgiIslem.Firms;

/// <summary>Vergi kimlik numarası of a company (10 digits), or T.C. kimlik numarası of a person in trade (11 digits).</summary>
public static class TaxNumber
{
    public static bool IsValid(string number) => number.All(char.IsAsciiDigit) && number.Length switch
    {
        10 => number[9] - '0' == CompanyCheck(number),
        11 => number[0] != '0' && IsPerson(number),
        _ => false,
    };

    // Each digit is shifted by its place, doubled as often as places follow it, and cast out of nines.
    private static int CompanyCheck(string number)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            var shifted = (number[i] - '0' + 9 - i) % 10;
            var cast = shifted * (1 << (9 - i)) % 9;
            sum += shifted != 0 && cast == 0 ? 9 : cast;
        }

        return (10 - (sum % 10)) % 10;
    }

    private static bool IsPerson(string number)
    {
        var digits = number.Select(c => c - '0').ToArray();
        var odd = digits[0] + digits[2] + digits[4] + digits[6] + digits[8];
        var even = digits[1] + digits[3] + digits[5] + digits[7];
        return ((odd * 7) - even + 100) % 10 == digits[9] && digits[..10].Sum() % 10 == digits[10];
    }
}
