using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>Every stored instant is UTC and comes back knowing that it is.</summary>
public sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
    written => written.Kind == DateTimeKind.Local ? written.ToUniversalTime() : written,
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
