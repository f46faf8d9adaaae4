using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>What buttons and selects carry, and what anybody may send instead.</summary>
public sealed class CustomIdTests
{
    [Theory]
    [InlineData("token", "a12", 0)]
    [InlineData(null, "a12", 0)]
    [InlineData("token", "lzh-Hans", 3)]
    public void A_button_comes_back(string? token, string code, int number) =>
        Assert.Equal(new CustomId(token, code), CustomId.Parse(CustomId.OfButton(token, code, number)));

    [Theory]
    [InlineData("token", 0)]
    [InlineData(null, 4)]
    public void A_select_comes_back_without_a_code(string? token, int number) =>
        Assert.Equal(new CustomId(token, null), CustomId.Parse(CustomId.OfSelect(token, number)));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData(".-")]
    [InlineData("token")]
    [InlineData(".a.b.c.d")]
    public void Anything_is_read_without_a_fault(string text) => CustomId.Parse(text);

    [Fact]
    public void The_longest_one_fits()
    {
        // 59 bytes in Base64, the longest code, and the number of a repeated button.
        var longest = CustomId.OfButton(new string('t', 79), new string('c', ChoiceAction.MaxCode), 39);

        Assert.InRange(longest.Length, 1, PlatformLimits.CustomId);
    }
}
