using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>The program itself registers its commands, and answers what is typed into them.</summary>
public sealed class CommandProcessTests
{
    private const int MostPatience = 60_000;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = MostPatience)]
    public async Task Commands_are_registered_at_the_first_start_and_neither_at_a_reconnect_nor_at_the_next_start()
    {
        await using var discord = await StartAsync(new());
        await using (var first = await SiteProcess.StartAsync(Settings(discord)))
        {
            await LookAsync(discord, looks: 1);
            await discord.Log.WaitForAsync<LogEntry.Answered>(static answer => answer.Route is RestRoute.PutCommands, Patience);
            discord.Gateway.Reconnect();
            await discord.Log.WaitForAsync<LogEntry.Payload>(static payload => payload.Op == 6, Patience);
            await AskAsync(discord, 1);
        }

        await using var second = await SiteProcess.StartAsync(Settings(discord));
        await LookAsync(discord, looks: 2);
        await AskAsync(discord, 2);

        Assert.Equal(2, CountOf(discord, RestRoute.GetCommands));
        Assert.Equal(1, CountOf(discord, RestRoute.PutCommands));
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = MostPatience)]
    public async Task Where_discord_refuses_them_one_line_says_so_and_all_else_goes_on()
    {
        await using var discord = await StartAsync(new());
        discord.Rest.Plan(RestRoute.PutCommands, RestFault.Forbidden());
        await using var site = await SiteProcess.StartAsync(Settings(discord));
        await LookAsync(discord, looks: 1);

        await AskAsync(discord, 1);

        await site.StopAsync();
        Assert.Single(site.Log.Split('\n'), static line => line.Contains("The commands are not registered: ", StringComparison.Ordinal));
        Assert.Equal(1, CountOf(discord, RestRoute.PutCommands));
    }

    [Fact(Timeout = MostPatience)]
    public async Task Of_several_processes_only_that_of_the_first_shard_registers()
    {
        await using var discord = await StartAsync(new() { Shards = 2 });
        await using var site = await SiteProcess.StartAsync([.. Settings(discord), "--Discord:Shards=1/2"]);
        await discord.Log.WaitForAsync<LogEntry.Payload>(static payload => payload.Op == 2, Patience);

        await AskAsync(discord, 1, shard: 1);

        Assert.Equal(0, CountOf(discord, RestRoute.GetCommands));
    }

    [Fact(Timeout = MostPatience)]
    public async Task What_somebody_is_typing_is_answered_with_names()
    {
        await using var discord = await StartAsync(new());
        await using var site = await SiteProcess.StartAsync(Settings(discord));
        await LookAsync(discord, looks: 1);

        var interaction = discord.Gateway.DispatchInteraction(Interactions.Typing(1, "causes", "thrombosis", "de"));
        await interaction.WaitUntilAcknowledgedAsync(Patience);

        var callback = interaction.Callback!.Value;
        var choice = callback.GetProperty("data").GetProperty("choices")[0];
        Assert.Equal(8, callback.GetProperty("type").GetInt32());
        Assert.Equal("dvt", choice.GetProperty("value").GetString());
        Assert.StartsWith("Blutgerinnsel", choice.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Empty(discord.Violations);
    }

    private static async Task<FakeDiscord> StartAsync(FakeDiscordOptions options)
    {
        var discord = new FakeDiscord(options);
        await discord.StartAsync(Patience);
        return discord;
    }

    private static string[] Settings(FakeDiscord discord) =>
        [$"--Discord:ApiBase={discord.ApiBase}", $"--Discord:Token={discord.Options.Token}"];

    private static async Task LookAsync(FakeDiscord discord, int looks) => await discord.Log.WaitForManyAsync<LogEntry.Answered>(
        looks, static answer => answer.Route is RestRoute.GetCommands, Patience);

    // Once it is answered, whatever came before has been taken up.
    private static async Task AskAsync(FakeDiscord discord, ulong id, int shard = 0)
    {
        var interaction = discord.Gateway.DispatchInteraction(Interactions.Command(id, "help", "en-US"), shard);
        await interaction.WaitUntilAcknowledgedAsync(Patience);
    }

    private static int CountOf(FakeDiscord discord, RestRoute route) =>
        discord.Log.Of<LogEntry.Call>().Count(call => call.Route == route);
}
