using Bot.Discord.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

/// <summary>Fakes that listen.</summary>
internal static class Fakes
{
    /// <summary>The patience of a test, in milliseconds.</summary>
    public const int Patience = 20_000;

    public static async Task<FakeDiscord> StartAsync(FakeDiscordOptions? options = null)
    {
        var discord = new FakeDiscord(options);
        await discord.StartAsync(TestContext.Current.CancellationToken);
        return discord;
    }

    /// <summary>An interaction of a type, with a token of its own.</summary>
    public static string Interaction(int id = 1, int type = 2, string more = "") =>
        $$"""{"id":"{{id}}","token":"token-{{id}}","type":{{type}}{{more}}}""";
}
