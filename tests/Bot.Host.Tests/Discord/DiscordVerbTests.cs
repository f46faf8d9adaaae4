using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Host.Commands;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>The verbs as an operator types them.</summary>
public sealed class DiscordVerbTests
{
    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_line_says_what_is_fine_and_what_is_not()
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);

        var (code, output, _) = await RunAsync(["check"], [.. Settings(discord), "--Discord:ApplicationId=7"]);

        Assert.Equal(ExitCodes.Refused, code);
        Assert.Contains("Token: accepted; the application is CalfBot", output, StringComparison.Ordinal);
        Assert.Contains("! Application: Discord:ApplicationId names another application", output, StringComparison.Ordinal);
        Assert.Contains("Gateway: 127.0.0.1 answers.", output, StringComparison.Ordinal);
        Assert.Contains("! Commands: none is registered: run discord register.", output, StringComparison.Ordinal);
        Assert.DoesNotContain(discord.Options.Token, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_are_registered_once_and_then_all_is_well()
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        string[] settings = [.. Settings(discord), $"--Discord:ApplicationId={discord.Options.ApplicationId}"];

        var first = await RunAsync(["register"], settings);
        var second = await RunAsync(["register"], settings);
        var dry = await RunAsync(["register", "--dry-run"], settings);
        var check = await RunAsync(["check"], settings);

        Assert.Equal((ExitCodes.Success, "The commands are registered.\n"), (first.Code, first.Output));
        Assert.Equal(
            (ExitCodes.Success, "The commands are registered already and current; nothing was changed.\n"), (second.Code, second.Output));
        Assert.Equal(second.Output, dry.Output);
        Assert.Equal(ExitCodes.Success, check.Code);
        Assert.Contains("Commands: registered and current.", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, PutsOf(discord));
        Assert.Empty(discord.Violations);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_go_and_changes_nothing()
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        await PutAsync(discord, """[{"name":"ping","description":"Pong"},{"name":"answers","description":"Old","options":[]}]""");

        var (code, output, _) = await RunAsync(["register", "--dry-run"], Settings(discord));

        Assert.Equal(ExitCodes.Success, code);
        var lines = output.Split('\n');
        Assert.Contains("- /ping", lines);
        Assert.Contains("+ /calf", lines);
        Assert.Contains("+ /answers.settings", lines);
        Assert.Contains("~ /answers.description: Old → CalfBot in this community, for its moderators", lines);
        Assert.Contains("These differences would be registered; nothing was changed.", lines);
        Assert.Contains("Registering replaces all commands of the application: /ping would be removed", output, StringComparison.Ordinal);
        Assert.Equal(1, PutsOf(discord));
    }

    [Fact]
    public async Task What_discord_refuses_is_said()
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);

        var (code, output, error) = await RunAsync(["register"], [.. Settings(discord), "--Discord:Token=another"]);

        Assert.Equal((ExitCodes.Refused, ""), (code, output));
        Assert.Contains("calfbot: the commands are not registered: Discord refuses it: see Discord:Token.", error, StringComparison.Ordinal);
        Assert.Equal(0, PutsOf(discord));
    }

    [Fact]
    public async Task Without_a_token_there_is_nobody_to_register_for()
    {
        var (code, _, error) = await RunAsync(["register"]);

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Contains("Discord:Token: none is set", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discord:Token: none is set")]
    [InlineData("Discord:ApiBase: ", "--Discord:Token=fake-token", "--Discord:ApiBase=http://example.org")]
    [InlineData("Discord:ApiBase: ", "--Discord:Token=fake-token", "--Discord:ApiBase=https://discord.com/api")]
    [InlineData("Discord:PublicKey: ", "--Discord:PublicKey=zz")]
    [InlineData("Discord:Shards: ", "--Discord:Token=fake-token", "--Discord:Shards=4-2/3")]
    [InlineData("Discord:ApplicationId: ", "--Discord:ApplicationId=CalfBot")]
    [InlineData("Discord:Token: ", "--Discord:Token=Bot fake-token")]
    public async Task A_wrong_setting_is_named(string key, params string[] settings)
    {
        var (code, _, error) = await RunAsync(["check"], settings);

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Contains(key, error, StringComparison.Ordinal);
        Assert.DoesNotContain("fake-token", error, StringComparison.Ordinal);
    }

    private static string[] Settings(FakeDiscord discord) =>
        [$"--Discord:ApiBase={discord.ApiBase}", $"--Discord:Token={discord.Options.Token}"];

    private static int PutsOf(FakeDiscord discord) =>
        discord.Log.Of<LogEntry.Call>().Count(static call => call.Route is RestRoute.PutCommands);

    private static async Task PutAsync(FakeDiscord discord, string commands)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Put, $"{discord.ApiBase}/applications/{discord.Options.ApplicationId}/commands");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bot {discord.Options.Token}");
        request.Content = new StringContent(commands, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, Patience);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] verb, params string[] settings)
    {
        using var streams = new TestStreams();
        var code = await CalfBotCommand.RunAsync([.. settings, "discord", .. verb], streams.Streams);
        return (code, streams.Out.ReplaceLineEndings("\n"), streams.Error);
    }
}
