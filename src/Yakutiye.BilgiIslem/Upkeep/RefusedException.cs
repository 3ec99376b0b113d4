namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>The application does not start, or a verb does not run, for a reason that the operator can do something about.</summary>
/// <param name="message">A Turkish sentence: what is wrong, and what to do.</param>
public sealed class RefusedException(string message, Exception? inner = null) : Exception(message, inner);
