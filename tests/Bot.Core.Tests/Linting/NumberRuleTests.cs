using Bot.Core.Linting.Rules;
using Xunit;

namespace Bot.Core.Tests.Linting;

public class NumberRuleTests
{
    [Theory]
    [InlineData("de", "2 to 3 days", "2 bis 3 Tage")]
    [InlineData("de", "1.5 hours", "1,5 Stunden")]
    [InlineData("de", "one leg", "ein Bein")]
    [InlineData("de", "2 weeks", "zwei Wochen")]
    [InlineData("de", "two weeks", "2 Wochen")]
    [InlineData("de", "1,000 people", "1.000 Menschen")]
    [InlineData("zh-Hans", "2 to 3 days", "２到３天")]
    [InlineData("zh-Hans", "2 to 3 days", "两到三天")]
    [InlineData("zh-Hans", "about 1 in 10", "约十分之一")]
    [InlineData("zh-Hans", "12 weeks", "十二周")]
    [InlineData("zh-Hans", "0.5 hours", "半小时")]
    [InlineData("zh-Hans", "One leg", "一条腿")]
    [InlineData("fr", "2 weeks", "2 semaines")]
    public void The_same_values_pass(string locale, string english, string text) => Assert.Empty(Find(locale, english, text));

    [Theory]
    [InlineData("de", "2 to 3 days", "2 bis 4 Tage")]
    [InlineData("de", "2 to 3 days", "einige Tage")]
    [InlineData("de", "some days", "2 Tage")]
    [InlineData("de", "1.5 hours", "15 Stunden")]
    [InlineData("de", "2 to 2 days", "2 Tage")]
    [InlineData("zh-Hans", "2 to 3 days", "2到4天")]
    [InlineData("zh-Hans", "10 minutes", "一百分钟")]
    [InlineData("zh-Hans", "12 weeks", "八周")]
    public void Another_value_is_refused(string locale, string english, string text) =>
        Assert.NotEmpty(Find(locale, english, text));

    private static IEnumerable<string> Find(string locale, string english, string text) =>
        Rules.Codes(NumberRule.Check, locale, text, english, "cause.dvt.course");
}
