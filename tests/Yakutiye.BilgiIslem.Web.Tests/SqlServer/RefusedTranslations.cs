using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Yakutiye.BilgiIslem.Web.Tests.SqlServer;

/// <summary>Hears of every query that could not be translated.</summary>
internal sealed class RefusedTranslations : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _messages = new();

    public IReadOnlyCollection<string> Messages => _messages;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception?.ToString() is { } text && (text.Contains("translat", StringComparison.Ordinal) || text.Contains("InvalidCast", StringComparison.Ordinal)))
        {
            _messages.Enqueue(text.Length > 600 ? text[..600] : text);
        }
    }

    public void Dispose() { }
}
