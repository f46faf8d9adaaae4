using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Pages;

/// <summary>Numbers that a surface makes dialable stand in the text, one after the other.</summary>
public class DialTests
{
    public static TheoryData<string> Countries => [.. EmergencyNumbers.All.Select(static row => row.Country.Code)];

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_number_stands_in_its_text_in_order(string country)
    {
        var pages = ShippedTexts.Snapshot.Locales.SelectMany(locale =>
            PageCatalog.All(ShippedTexts.Snapshot, locale, Core.Knowledge.Country.Parse(country)));

        foreach (var (text, numbers) in pages.SelectMany(static page => page.Page.Blocks).SelectMany(Dialled))
        {
            var rest = text;
            foreach (var number in numbers)
            {
                var at = rest.IndexOf(number, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{number} is missing in: {text}");
                rest = rest[(at + number.Length)..];
            }
        }
    }

    [Fact]
    public void A_number_that_is_part_of_another_one_is_told_apart()
    {
        var level = Conversation.In("en").At("JP").PicksCode("t24").Last!.Blocks.OfType<Block.Level>().First();

        Assert.Equal(["#7119"], level.Dials);
    }

    private static IEnumerable<(string Text, IReadOnlyList<string> Numbers)> Dialled(Block block) => block switch
    {
        Block.Level level => [(level.Do, level.Dials)],
        Block.Numbers numbers => numbers.Lines.Select(static line => (line.Text, line.Numbers)),
        _ => [],
    };
}
