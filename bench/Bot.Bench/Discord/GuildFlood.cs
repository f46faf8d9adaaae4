using Bot.Discord.Testing.Gateway;

namespace Bot.Bench.Discord;

/// <summary>Guilds with all their members, as nobody asked for them.</summary>
internal static class GuildFlood
{
    private const int Members = 1_000;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);
    private static readonly string _guild = $$$"""{"id":"700000000000000001","name":"Large","member_count":{{{Members}}},"members":[{{{string.Join(',', Enumerable.Range(0, Members).Select(Member))}}}]}""";

    /// <summary>Sends some, up to two hundred a second.</summary>
    public static async Task SendAsync(FakeGateway gateway, int count)
    {
        for (var number = 0; number < count; number++)
        {
            gateway.Dispatch("GUILD_CREATE", _guild);
            await Task.Delay(_pause);
        }
    }

    private static string Member(int number) =>
        $$$"""{"roles":["1","2"],"nick":null,"joined_at":"2020-01-01T00:00:00+00:00","user":{"id":"{{{600_000_000_000_000_000 + number}}}","username":"person{{{number}}}","avatar":null}}""";
}
