using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Core.Pages;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Linting;

public class PageSizeRuleTests
{
    public static TheoryData<string, string> Places => new()
    {
        { "en", "" }, { "de", "" }, { "zh-Hans", "" },
        { "en", "GB" }, { "de", "GB" }, { "zh-Hans", "GB" },
        { "en", "US" }, { "de", "US" }, { "zh-Hans", "US" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_page_fits_into_one_message_everywhere(string locale, string country)
    {
        Country? place = country.Length == 0 ? null : Country.Parse(country);
        foreach (var (_, page) in PageCatalog.All(ShippedTexts.Snapshot, Locale.Parse(locale), place))
        {
            Assert.All(PageBudget.All, budget => Assert.Null(budget.Judge(page)));
            Assert.All(page.Choices, static group =>
                Assert.InRange(group.Choices.Count, 1, Core.Messages.ChoiceGroup.Maximum(group.Style)));
        }
    }

    [Fact]
    public void The_emergency_card_fits_for_every_country() => Assert.All(
        from row in EmergencyNumbers.All from locale in ShippedTexts.Snapshot.Locales select (row.Country, locale),
        static pair => Assert.All(PageBudget.All, budget => Assert.Null(budget.Judge(
            Conversation.In(pair.locale.Tag).PicksCode($"n{pair.Country.Code}").Last!))));

    [Fact]
    public void The_same_length_is_too_much_in_Chinese_only()
    {
        var english = string.Join(' ', Enumerable.Repeat("word", 690));
        var chinese = new string('痛', english.Length);

        Assert.Empty(Sizes("en", english));
        Assert.NotEmpty(Sizes("zh-Hans", chinese));
    }

    private static IEnumerable<string> Sizes(string locale, string text) =>
        Rules.Codes(Core.Linting.Rules.PageSizeRule.Check, locale, text, "x", "cause.dvt.what");
}
