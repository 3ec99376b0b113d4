using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

/// <summary>A mail server that keeps what it is given, refuses one recipient, or accepts a call and then says nothing.</summary>
public sealed class FakeMailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly bool _silent;

    public FakeMailServer(bool silent = false)
    {
        _silent = silent;
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The mails as they came, headers and body.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    public string? RefusedRecipient { get; init; }

    /// <summary>Done when somebody has called.</summary>
    public Task Called => _called.Task;

    /// <summary>Ends the silent calls and takes no more.</summary>
    public void HangUp()
    {
        _stop.Cancel();
        _listener.Stop();
    }

    public void Dispose()
    {
        HangUp();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient caller)
    {
        _called.TrySetResult();
        using var connection = caller;
        await using var stream = connection.GetStream();
        if (_silent)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 fake");
        while (await reader.ReadLineAsync() is { } line)
        {
            await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
            if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase))
        {
            return "250 fake";
        }

        if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && RefusedRecipient is { } refused && line.Contains(refused, StringComparison.Ordinal))
        {
            return "550 no such mailbox";
        }

        if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
        {
            return line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok";
        }

        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } text && text != ".")
        {
            mail.Append(text).Append('\n');
        }

        Mails.Enqueue(mail.ToString());
        return "250 kept";
    }
}
