using Bot.Host.Settings;
using Xunit;

namespace Bot.Host.Tests.Settings;

public class ConfigurationArgumentsTests
{
    [Theory]
    [InlineData("chat", "chat", "")]
    [InlineData("chat --language de", "chat --language de", "")]
    [InlineData("--Community:Locale=de chat", "chat", "--Community:Locale=de")]
    [InlineData("chat --Community:Locale de -l en", "chat -l en", "--Community:Locale de")]
    [InlineData("locales accept de a:b", "locales accept de a:b", "")]
    [InlineData("--Community:Locale", "", "--Community:Locale")]
    [InlineData("--language=de:at", "--language=de:at", "")]
    public void Split_KeepsSettingsAndVerbsApart(string line, string verbs, string settings)
    {
        var split = ConfigurationArguments.Split(line.Split(' '));

        Assert.Equal((verbs, settings), (string.Join(' ', split.Verbs), string.Join(' ', split.Settings)));
    }
}
