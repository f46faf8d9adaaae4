using Bot.Discord.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayAddressTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg:444/a/?v=6", "wss://gateway.discord.gg:444/a/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:5000/gateway", "ws://127.0.0.1:5000/gateway/?v=10&encoding=json")]
    public void The_query_names_version_and_encoding(string url, string address) =>
        Assert.Equal(new Uri(address), GatewayAddress.Of(GatewayAddress.Parse(url)!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gateway.discord.gg")]
    [InlineData("/gateway")]
    [InlineData("https://gateway.discord.gg")]
    [InlineData("ws://gateway.discord.gg")]
    [InlineData("file:///etc/passwd")]
    public void The_token_goes_to_no_other_address(string? url) => Assert.Null(GatewayAddress.Parse(url));
}
