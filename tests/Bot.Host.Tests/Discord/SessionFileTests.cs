using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Bot.Host.Discord;
using Bot.Host.Settings;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>Sessions go from one run of the program to the next, once and not for long.</summary>
public sealed class SessionFileTests : IDisposable
{
    private static readonly KeptSession _session = new(0, 1, new ResumableSession("session", new Uri("wss://gateway.example/"), 7));

    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_kept_can_be_taken_once()
    {
        Sessions().Keep([_session]);

        Assert.Equal([_session], Sessions().Take());
        Assert.Empty(Sessions().Take());
    }

    [Fact]
    public void The_file_is_its_owners_and_holds_no_token()
    {
        Sessions().Keep([_session]);

        var path = _folder.At("data/discord.sessions");
        Assert.DoesNotContain("secret-token", File.ReadAllText(path), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void After_some_minutes_they_are_worth_nothing()
    {
        Sessions().Keep([_session]);
        _clock.Advance(TimeSpan.FromMinutes(4));

        Assert.Empty(Sessions().Take());
    }

    [Fact]
    public void Those_of_another_token_are_left_alone()
    {
        Sessions().Keep([_session]);

        Assert.Empty(Sessions("another-token").Take());
    }

    [Fact]
    public void Those_with_another_discord_are_left_alone()
    {
        Sessions().Keep([_session]);

        Assert.Empty(Sessions(apiBase: "http://127.0.0.1:5000/api/v10").Take());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"Owner":"x","At":"now","Sessions":7}""")]
    public void Anything_else_in_the_file_is_none(string content)
    {
        _folder.Write("data/discord.sessions", content);

        Assert.Empty(Sessions().Take());
    }

    [Fact]
    public void A_token_is_not_sent_wherever_a_file_says()
    {
        Sessions().Keep([_session with { Session = _session.Session with { Url = new Uri("ws://elsewhere.example/") } }]);

        Assert.Empty(Sessions().Take());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_fault()
    {
        _folder.Write("data", "");

        Sessions().Keep([_session]);

        Assert.Empty(Sessions().Take());
    }

    private SessionFile Sessions(string token = "secret-token", string apiBase = RestSettings.DefaultApiBase) => new(
        Options.Create(new DataOptions { Folder = _folder.At("data") }),
        Options.Create(new DiscordOptions { Token = token, ApiBase = apiBase }),
        _clock,
        NullLogger<SessionFile>.Instance);
}
