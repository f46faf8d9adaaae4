using System.Diagnostics.Metrics;
using System.Globalization;
using Bot.Discord.Commands;
using Bot.Discord.Rest;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Discord.Tests.Fake;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Commands;

/// <summary>Commands are registered when they differ, and only then.</summary>
public sealed class CommandRegistrationTests : IDisposable
{
    private static readonly ReadOnlyMemory<byte> _commands = CommandSet.Body(ShippedTexts.Snapshot);

    private readonly Meter _meter = new("registration");

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_time_they_are_registered_and_the_second_time_they_are_current(bool isIdConfigured)
    {
        await using var discord = await Fakes.StartAsync();
        using var rest = Rest(discord);
        var registration = new CommandRegistration(rest, isIdConfigured ? IdOf(discord) : null);

        var first = Assert.IsType<RegistrationOutcome.Registered>(await registration.RegisterAsync(_commands, Patience));

        Assert.True(first.Difference.IsFirst);
        Assert.IsType<RegistrationOutcome.Current>(await registration.RegisterAsync(_commands, Patience));
        Assert.IsType<RegistrationOutcome.Current>(await registration.CompareAsync(_commands, Patience));
        Assert.Equal(1, PutsOf(discord));
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task To_compare_changes_nothing()
    {
        await using var discord = await Fakes.StartAsync();
        using var rest = Rest(discord);

        var outcome = await new CommandRegistration(rest, null).CompareAsync(_commands, Patience);

        Assert.Equal(3, Assert.IsType<RegistrationOutcome.Different>(outcome).Difference.Lines.Count);
        Assert.Equal(0, PutsOf(discord));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Other_commands_of_the_application_are_replaced_and_named()
    {
        await using var discord = await Fakes.StartAsync();
        using var rest = Rest(discord);
        var registration = new CommandRegistration(rest, null);
        await registration.RegisterAsync("""[{"name":"ping","description":"Pong","type":1}]"""u8.ToArray(), Patience);

        var outcome = await registration.RegisterAsync(_commands, Patience);

        Assert.Equal(["/ping"], Assert.IsType<RegistrationOutcome.Registered>(outcome).Difference.Removed);
        Assert.IsType<RegistrationOutcome.Current>(await registration.CompareAsync(_commands, Patience));
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(RestRoute.CurrentApplication)]
    [InlineData(RestRoute.GetCommands)]
    [InlineData(RestRoute.PutCommands)]
    public async Task What_discord_does_not_do_is_said(RestRoute route)
    {
        await using var discord = await Fakes.StartAsync();
        discord.Rest.Plan(route, RestFault.Forbidden());
        using var rest = Rest(discord);

        var outcome = await new CommandRegistration(rest, null).RegisterAsync(_commands, Patience);

        Assert.StartsWith("Discord answers 403", Assert.IsType<RegistrationOutcome.Failed>(outcome).Reason, StringComparison.Ordinal);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task An_id_of_another_application_is_said()
    {
        await using var discord = await Fakes.StartAsync();
        discord.Rest.Plan(RestRoute.GetCommands, RestFault.Forbidden());
        using var rest = Rest(discord);

        var outcome = await new CommandRegistration(rest, 7).RegisterAsync(_commands, Patience);

        Assert.EndsWith("see Discord:ApplicationId.", Assert.IsType<RegistrationOutcome.Failed>(outcome).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _meter.Dispose();

    private static ulong IdOf(FakeDiscord discord) => ulong.Parse(discord.Options.ApplicationId, CultureInfo.InvariantCulture);

    private static int PutsOf(FakeDiscord discord) =>
        discord.Log.Of<LogEntry.Call>().Count(static call => call.Route is RestRoute.PutCommands);

    private DiscordRest Rest(FakeDiscord discord) => new(
        new RestSettings
        {
            ApiBase = discord.ApiBase, Token = discord.Options.Token, About = new Uri("https://calf.example/"), Version = "1.2.3",
        },
        new RestMetrics(_meter),
        TimeProvider.System,
        new LogLines<DiscordRest>());
}
