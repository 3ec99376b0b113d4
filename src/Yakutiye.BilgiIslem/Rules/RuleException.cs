namespace Yakutiye.BilgiIslem.Rules;

/// <summary>A rule of the directorate was not met. The message is a Turkish sentence that the user is shown as it is.</summary>
public sealed class RuleException : Exception
{
    public RuleException(string message) : base(message) { }

    public RuleException(string message, Exception inner) : base(message, inner) { }

    public RuleException() : this("İşlem yapılamadı.") { }

    /// <summary>The form field that the sentence belongs to; null when it belongs to the whole act.</summary>
    public string? Field { get; init; }
}
