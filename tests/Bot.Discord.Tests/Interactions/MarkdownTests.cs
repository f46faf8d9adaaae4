using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>Text comes out as it is, and marks are ours alone.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a*b_c~d`e|f", "a\\*b\\_c\\~d\\`e\\|f")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("  > no quote", "  \\> no quote")]
    [InlineData("a\n- b - c", "a\n\\- b - c")]
    [InlineData("[text](https://x.example)", "\\[text\\](https://x.example)")]
    [InlineData("<@1> @everyone", "\\<\\@1> \\@everyone")]
    [InlineData("\\", "\\\\")]
    public void Marks_are_escaped(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public void A_list_has_a_heading_and_its_items() => Assert.Equal(
        "### When\n- now\n- \\- later", Markdown.Of(new Block.List("When", ["now", "- later"])));
}
