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

    [Theory]
    [InlineData("Report a_problem: https://x.example/some_org/calf_bot?a=b_c", "Report a\\_problem: <https://x.example/some_org/calf_bot?a=b_c>")]
    [InlineData("报告问题：https://x.example/a_b", "报告问题：<https://x.example/a_b>")]
    [InlineData("https://x.example/a_b and more", "https://x.example/a\\_b and more")]
    public void An_address_at_the_end_leads_where_it_says(string text, string expected) =>
        Assert.Equal(expected, Markdown.Of(new Block.Text(null, text)));

    [Fact]
    public void A_list_has_a_heading_and_its_items() => Assert.Equal(
        "### When\n- now\n- \\- later", Markdown.Of(new Block.List("When", ["now", "- later"])));
}
