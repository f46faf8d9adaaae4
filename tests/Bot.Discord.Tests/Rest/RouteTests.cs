using Bot.Discord.Rest;
using Xunit;

namespace Bot.Discord.Tests.Rest;

/// <summary>Paths, the resources that limits are counted for, and who needs the bot's token.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("https://calf.example", "https://calf.example/")]
    [InlineData("https://calf.example:8443/a?b=%20", "https://calf.example:8443/a?b=%20")]
    [InlineData("https://wädli.example/bein/wädli/小腿", "https://xn--wdli-loa.example/bein/w%C3%A4dli/%E5%B0%8F%E8%85%BF")]
    public void Who_calls_is_said_in_ASCII(string about, string expected)
    {
        var settings = new RestSettings
        {
            ApiBase = new Uri(RestSettings.DefaultApiBase), Token = "t", About = new Uri(about), Version = "1.2.3",
        };

        Assert.Equal($"DiscordBot ({expected}, 1.2.3)", settings.UserAgent);
        Assert.True(System.Text.Ascii.IsValid(settings.UserAgent));
    }

    public static TheoryData<string, string, string, string> Known => new()
    {
        { Route.GatewayBot.Path, "/gateway/bot", Route.GatewayBot.Major, "" },
        { Route.CurrentUser.Path, "/users/@me", Route.CurrentUser.Major, "" },
        { Route.CurrentApplication.Path, "/applications/@me", Route.CurrentApplication.Major, "" },
        { Route.Commands(7).Path, "/applications/7/commands", Route.Commands(7).Major, "" },
        { Route.LocalizedCommands(7).Path, "/applications/7/commands?with_localizations=true", Route.LocalizedCommands(7).Major, "" },
        { Route.Callback(7, "t").Path, "/interactions/7/t/callback", Route.Callback(7, "t").Major, "interactions/7/t" },
        { Route.OriginalMessage(7, "t").Path, "/webhooks/7/t/messages/@original", Route.OriginalMessage(7, "t").Major, "webhooks/7/t" },
        { Route.FollowUp(7, "t/../x?").Path, "/webhooks/7/t%2F..%2Fx%3F", Route.FollowUp(7, "t").Major, "webhooks/7/t" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_route_has_its_path_and_its_major_parameter(string path, string expectedPath, string major, string expectedMajor)
    {
        Assert.Equal(expectedPath, path);
        Assert.Equal(expectedMajor, major);
    }

    [Theory]
    [InlineData("/channels/{channel}/messages/{message}", "channels/1", "Bot")]
    [InlineData("/guilds/{guild}/members/{user}", "guilds/1", "Bot")]
    [InlineData("/webhooks/{webhook}", "webhooks/1", "Bot")]
    [InlineData("/webhooks/{webhook}/{token}", "webhooks/1/2", "Webhook")]
    [InlineData("/interactions/{interaction}/{token}/callback", "interactions/1/2", "Callback")]
    [InlineData("/applications/{application}/guilds/{guild}/commands", "", "Bot")]
    public void The_template_decides_what_a_route_is(string template, string major, string kind)
    {
        var values = Enumerable.Range(1, template.Count(static sign => sign == '{')).Select(static number => $"{number}");
        var route = Route.Of(template, [.. values]);

        Assert.Equal(major, route.Major);
        Assert.Equal(kind, route.Kind.ToString());
        Assert.Equal(template, route.ToString());
    }

    [Theory]
    [InlineData("/channels/{channel}")]
    [InlineData("/channels/{channel}", "1", "2")]
    public void A_template_takes_as_many_values_as_it_has_placeholders(string template, params string[] values) =>
        Assert.ThrowsAny<ArgumentException>(() => Route.Of(template, values));

    [Theory]
    [InlineData("https://discord.com/api/v10", true)]
    [InlineData("https://discord.com/api/v10/", true)]
    [InlineData("http://127.0.0.1:5000/api/v10", true)]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("https://proxy.example/discord", true)]
    [InlineData("http://discord.com/api/v10", false)]
    [InlineData("https://canary.discord.com/api", false)]
    [InlineData("https://discord.com/api", false)]
    [InlineData("https://discord.com/api/v9", false)]
    [InlineData("https://discord.com/apiv10", false)]
    [InlineData("https://discord.com/api/v10?x=1", false)]
    [InlineData("https://me:secret@discord.com/api/v10", false)]
    [InlineData("/api/v10", false)]
    [InlineData("", false)]
    public void An_api_base_is_encrypted_or_on_this_machine(string text, bool isBase) =>
        Assert.Equal(isBase, RestSettings.TryParseBase(text, out _));

    [Theory]
    [InlineData("MTk4.Gq-x_y.z", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("ä", false)]
    public void A_token_fits_into_a_header(string text, bool isToken) => Assert.Equal(isToken, RestSettings.IsToken(text));
}
