using Bot.Host.Terminal;
using Xunit;

namespace Bot.Host.Tests.Terminal;

public class PlatformLocaleTests
{
    [Theory]
    [InlineData("", "", "", null)]
    [InlineData("", "", "C", null)]
    [InlineData("", "", "POSIX", null)]
    [InlineData("", "", "C.UTF-8", null)]
    [InlineData("", "", "de_AT.UTF-8", "de-AT")]
    [InlineData("", "", "zh_CN.GB18030", "zh-CN")]
    [InlineData("", "", "de_DE@euro", "de-DE")]
    [InlineData("en_GB.UTF-8", "de_DE", "zh_CN", "en-GB")]
    [InlineData("", "de_DE", "zh_CN", "de-DE")]
    public void Of_ReadsTheEnvironmentOfATerminal(string all, string messages, string lang, string? expected)
    {
        var environment = new Dictionary<string, string> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        Assert.Equal(expected, PlatformLocale.Of(name => environment[name]));
    }
}
