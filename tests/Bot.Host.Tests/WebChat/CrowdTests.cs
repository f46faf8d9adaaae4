using System.Net;
using System.Net.Sockets;
using System.Text;
using Bot.Discord.Testing.Signing;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>Hundreds of connections at once that send much and never come to an end: the program lives, answers, and ends when
/// it is asked to.</summary>
public sealed class CrowdTests
{
    private const int MostPatience = 60_000;
    private const int Crowd = 600;

    private static readonly byte[] _part = new byte[240_000];

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Theory(Timeout = MostPatience)]
    [InlineData("/discord/interactions", "Content-Length: 1048576")]
    [InlineData("/discord/interactions", "Content-Length: 250000", true)]
    [InlineData("/discord/events", "Content-Length: 250000", true)]
    [InlineData("/en", "Content-Length: 1048576")]
    [InlineData("/en/chat", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 32000")]
    public async Task Posts_that_never_end_kill_nobody(string path, string headers, bool isWellFormed = false)
    {
        Assert.SkipUnless(SignedPosts.IsAvailable, "The key is made by OpenSSL.");
        using var posts = new SignedPosts(new byte[32]);
        await using var site = await SiteProcess.StartAsync($"--Discord:PublicKey={posts.PublicKey}");
        var signed = isWellFormed
            ? $"{SignedPosts.SignatureHeader}: {new string('0', 128)}\r\n"
                + $"{SignedPosts.TimestampHeader}: {DateTimeOffset.UtcNow.ToUnixTimeSeconds()}\r\n"
            : "";
        var head = Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: x\r\n{signed}{headers}\r\n\r\n");
        var crowd = Enumerable.Range(0, Crowd).Select(_ => Open(site.Address)).ToList();

        await Task.WhenAll(crowd.Select(connection => SendAsync(connection, head)));

        using var client = new HttpClient { BaseAddress = site.Address };
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Patience);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal(0, await site.StopAsync());
        Assert.DoesNotContain("OutOfMemory", site.Log, StringComparison.Ordinal);
        crowd.ForEach(static connection => connection.Dispose());
    }

    [Fact(Timeout = MostPatience)]
    public async Task A_post_that_breaks_off_is_no_error()
    {
        await using var site = await SiteProcess.StartAsync();
        var head = Encoding.ASCII.GetBytes(
            "POST /en/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n"
            + "Expect: 100-continue\r\n\r\nabc");
        for (var time = 0; time < 5; time++)
        {
            using var connection = Open(site.Address);
            await connection.SendAsync(head, Patience);

            // The server says to go on when it begins to read.
            Assert.NotEqual(0, await connection.ReceiveAsync(new byte[100], Patience));
            connection.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        Assert.Equal(0, await site.StopAsync());
        Assert.DoesNotContain("fail:", site.Log, StringComparison.Ordinal);
    }

    private static Socket Open(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(address.Host, address.Port);
        return socket;
    }

    // What the other side does not take is not waited for.
    private static async Task SendAsync(Socket connection, byte[] head)
    {
        try
        {
            await connection.SendAsync(head, Patience);
            connection.Blocking = false;
            connection.Send(_part);
        }
        catch (SocketException)
        {
            // It is full, or refused already.
        }
    }
}
