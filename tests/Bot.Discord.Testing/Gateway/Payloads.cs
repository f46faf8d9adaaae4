using System.Text.Json;

namespace Bot.Discord.Testing.Gateway;

/// <summary>The payloads that the gateway sends, as JSON.</summary>
internal static class Payloads
{
    // A snowflake of 2020, so that ids look as real ones do.
    private const long FirstGuild = 700_000_000_000_000_000;

    public const string Reconnect = """{"op":7,"d":null,"s":null,"t":null}""";

    public const string HeartbeatAck = """{"op":11,"d":null,"s":null,"t":null}""";

    public const string HeartbeatRequest = """{"op":1,"d":null,"s":null,"t":null}""";

    public static string Hello(TimeSpan interval) =>
        $$"""{"op":10,"d":{"heartbeat_interval":{{(long)interval.TotalMilliseconds}},"_trace":[]},"s":null,"t":null}""";

    public static string InvalidSession(bool resumable) =>
        $$"""{"op":9,"d":{{(resumable ? "true" : "false")}},"s":null,"t":null}""";

    public static string Dispatch(string name, string data, int sequence) =>
        $$"""{"op":0,"t":{{JsonSerializer.Serialize(name)}},"s":{{sequence}},"d":{{data}}}""";

    /// <summary>The data of READY.</summary>
    public static string Ready(GatewaySession session, Uri resumeUrl, FakeDiscordOptions options, int padding) =>
        JsonSerializer.Serialize(new
        {
            v = 10,
            user = new { id = options.ApplicationId, username = "CalfBot", discriminator = "0", bot = true },
            guilds = Enumerable.Range(0, options.Guilds).Select(
                static number => new { id = $"{FirstGuild + number}", unavailable = true }),
            session_id = session.Id,
            resume_gateway_url = resumeUrl.OriginalString,
            shard = new[] { session.Shard, session.Shards },
            application = new { id = options.ApplicationId, flags = 0 },
            padding = new string('x', padding),
        });
}
