using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class MessageTemplateTests
{
    private static string? Known(string name) => name == "emergency" ? "112" : null;

    [Theory]
    [InlineData("Call now.", "Call now.")]
    [InlineData("Call {emergency} now.", "Call 112 now.")]
    [InlineData("{emergency}{emergency}", "112112")]
    [InlineData("Call {urgent}.", "Call {urgent}.")]
    [InlineData("{Emergency} {emergency", "{Emergency} {emergency")]
    [InlineData("} {} {{emergency}}", "} {} {112}")]
    public void Fill_ReplacesWhatItKnowsAndHidesNothing(string text, string expected) =>
        Assert.Equal(expected, MessageTemplate.Fill(text, Known));

    [Theory]
    [InlineData("plain", true)]
    [InlineData("{emergency} and {urgent}", true)]
    [InlineData("{emergency", false)]
    [InlineData("emergency}", false)]
    [InlineData("{}", false)]
    [InlineData("{ emergency }", false)]
    [InlineData("{{emergency}}", false)]
    public void IsWellFormed_WantsEveryBraceInAPlaceholder(string text, bool expected) =>
        Assert.Equal(expected, MessageTemplate.IsWellFormed(text));
}
