using System.Text;
using Bot.Discord.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class PayloadWriterTests
{
    private static readonly string _system =
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    [Fact]
    public void Writes_heartbeats()
    {
        Assert.Equal("""{"op":1,"d":251}""", Write(new GatewayPayload.Heartbeat(251)));
        Assert.Equal("""{"op":1,"d":null}""", Write(new GatewayPayload.Heartbeat(null)));
    }

    [Fact]
    public void Writes_identify() => Assert.Equal(
        """{"op":2,"d":{"token":"secret.token","intents":0,"shard":[3,16],"properties":{"os":"SYSTEM","browser":"calfbot","device":"calfbot"}}}"""
            .Replace("SYSTEM", _system, StringComparison.Ordinal),
        Write(new GatewayPayload.Identify()));

    [Fact]
    public void Writes_resume() => Assert.Equal(
        """{"op":6,"d":{"token":"secret.token","session_id":"a\u0022b","seq":9007199254740993}}""",
        Write(new GatewayPayload.Resume("a\"b", 9007199254740993)));

    private static string Write(GatewayPayload payload) =>
        Encoding.UTF8.GetString(new PayloadWriter("secret.token", (3, 16)).Write(payload).Span);
}
