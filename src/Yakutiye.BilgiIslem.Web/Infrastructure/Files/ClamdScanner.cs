using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Sends files to clamd: <c>Security:ClamdSocket</c> is a socket's path or <c>host:port</c>. Does not answer: not accepted.</summary>
public sealed partial class ClamdScanner(string address, ILogger<ClamdScanner> log) : IFileScanner
{
    private const int ChunkSize = 65_536;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task CheckAsync(Stream content, CancellationToken ct)
    {
        var answer = await AskAsync(content, ct);
        if (answer.EndsWith("FOUND", StringComparison.Ordinal))
        {
            LogFound(log, answer);
            throw new RuleException(AttachmentText.Infected);
        }

        Rule.Require(answer.EndsWith("OK", StringComparison.Ordinal), AttachmentText.NotScanned);
    }

    private async Task<string> AskAsync(Stream content, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            using var socket = await ConnectAsync(limit.Token);
            await using var line = new NetworkStream(socket);
            await SendAsync(content, line, limit.Token);
            using var reader = new StreamReader(line, Encoding.UTF8);
            return (await reader.ReadToEndAsync(limit.Token)).TrimEnd('\0', '\n');
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            LogSilent(log, address, e);
            throw new RuleException(AttachmentText.NotScanned, e);
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        var isPath = Path.IsPathRooted(address);
        var socket = isPath
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        var colon = address.LastIndexOf(':');
        EndPoint place = isPath
            ? new UnixDomainSocketEndPoint(address)
            : new DnsEndPoint(address[..colon], int.Parse(address[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        await socket.ConnectAsync(place, ct);
        return socket;
    }

    private static async Task SendAsync(Stream content, NetworkStream line, CancellationToken ct)
    {
        content.Position = 0;
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var buffer = new byte[ChunkSize + sizeof(int)];
        while (await content.ReadAsync(buffer.AsMemory(sizeof(int)), ct) is var read and > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await line.WriteAsync(buffer.AsMemory(0, read + sizeof(int)), ct);
        }

        await line.WriteAsync(new byte[sizeof(int)], ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file was refused by the scanner: {Answer}")]
    private static partial void LogFound(ILogger log, string answer);

    [LoggerMessage(Level = LogLevel.Error, Message = "The file scanner at {Address} does not answer")]
    private static partial void LogSilent(ILogger log, string address, Exception e);
}
