namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>Why a day, or its afternoon from 13:00, is not worked.</summary>
public sealed record DayClosure(string Reason, bool HalfDay);
