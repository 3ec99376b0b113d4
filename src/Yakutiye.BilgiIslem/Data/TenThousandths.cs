using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>Amounts and quantities are stored as whole numbers of 1/10,000: exact and summable on both providers.</summary>
public sealed class TenThousandths() : ValueConverter<decimal, long>(
    amount => (long)(amount * 10_000m),
    stored => stored / 10_000m);
