using System.Net.Sockets;
using System.Text;
using Bot.Host.Commands;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.WebChat;

public sealed class LifetimeTests
{
    [Fact]
    public async Task A_request_that_is_under_way_is_answered_before_the_stop()
    {
        await using var site = await SiteProcess.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await SendAsync(stream, "POST /en/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\n\r\n");

        // The answer to "Expect" says that the request is being worked on.
        Assert.Contains("100 Continue", await ReceiveAsync(stream), StringComparison.Ordinal);
        var stop = site.StopAsync();
        await SendAsync(stream, "say=dvt");

        Assert.Contains("200 OK", await ReceiveAsync(stream), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, await stop);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named_without_a_trace()
    {
        using var taken = new TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        using var streams = new TestStreams();

        var code = await CalfBotCommand.RunAsync([$"--Web:Url=http://{taken.LocalEndpoint}"], streams.Streams);

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Contains("Web:Url: cannot listen", streams.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", streams.Error, StringComparison.Ordinal);
    }

    private static ValueTask SendAsync(NetworkStream stream, string text) =>
        stream.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

    private static async Task<string> ReceiveAsync(NetworkStream stream)
    {
        var answer = new byte[1024];
        var length = await stream.ReadAsync(answer, TestContext.Current.CancellationToken);
        return Encoding.ASCII.GetString(answer, 0, length);
    }
}
