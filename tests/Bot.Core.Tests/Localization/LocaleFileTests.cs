using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class LocaleFileTests
{
    [Theory]
    [InlineData("Answers.resx", TextSheet.Answers, "en")]
    [InlineData("Check.de.resx", TextSheet.Check, "de")]
    [InlineData("Interface.zh-Hans.resx", TextSheet.Interface, "zh-Hans")]
    public void ParseName_ReadsSheetAndLanguage(string name, TextSheet sheet, string locale)
    {
        Assert.Equal((sheet, Locale.Parse(locale)), LocaleFile.ParseName(name));
        Assert.Equal(name, LocaleFile.NameOf(sheet, Locale.Parse(locale)));
    }

    [Theory]
    [InlineData("answers.resx")]
    [InlineData("Answers.en.resx")]
    [InlineData("Answers.x y.resx")]
    [InlineData("Answers.de.copy.resx")]
    [InlineData("Unknown.resx")]
    [InlineData("1.resx")]
    [InlineData("Answers.de.xml")]
    [InlineData("Answers")]
    public void ParseName_RefusesTheRest(string name) => Assert.Null(LocaleFile.ParseName(name));
}
