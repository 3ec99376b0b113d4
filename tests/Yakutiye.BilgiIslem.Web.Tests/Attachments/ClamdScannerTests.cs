using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Files;

namespace Yakutiye.BilgiIslem.Web.Tests.Attachments;

public sealed class ClamdScannerTests : IDisposable
{
    private const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private readonly string _place = Path.Combine(Path.GetTempPath(), $"clamd-{Guid.NewGuid():N}");

    [Theory]
    [InlineData(Eicar, true), InlineData("Yazıcı arızası", false)]
    public async Task A_file_with_a_known_virus_is_refused_and_a_clean_one_passes(string content, bool isRefused)
    {
        using var listener = Listen();
        var answering = AnswerAsync(listener);

        var refusal = await Record.ExceptionAsync(() => NewScanner().CheckAsync(new MemoryStream(Encoding.ASCII.GetBytes(content)), CancellationToken.None));

        await answering;
        Assert.Equal(isRefused, refusal is RuleException);
        Assert.Equal(isRefused, refusal?.Message.Contains("zararlı", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task No_file_is_accepted_while_the_scanner_does_not_answer()
    {
        await Assert.ThrowsAsync<RuleException>(() => NewScanner().CheckAsync(new MemoryStream([1]), CancellationToken.None));
    }

    public void Dispose() => File.Delete(_place);

    private ClamdScanner NewScanner() => new(_place, NullLogger<ClamdScanner>.Instance);

    private Socket Listen()
    {
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(_place));
        listener.Listen();
        return listener;
    }

    // Speaks clamd's side: reads until the empty chunk, then names what it found.
    private static async Task AnswerAsync(Socket listener)
    {
        using var socket = await listener.AcceptAsync();
        var heard = new List<byte>();
        var buffer = new byte[4096];
        while (!heard.TakeLast(4).SequenceEqual(new byte[4]) && await socket.ReceiveAsync(buffer) is var read and > 0)
        {
            heard.AddRange(buffer.Take(read));
        }

        var isFound = Encoding.ASCII.GetString([.. heard]).Contains("EICAR", StringComparison.Ordinal);
        await socket.SendAsync(Encoding.ASCII.GetBytes(isFound ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0"));
    }
}
