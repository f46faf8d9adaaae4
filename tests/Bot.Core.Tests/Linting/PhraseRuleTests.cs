using System.Security;
using System.Text;
using Bot.Core.Linting.Rules;
using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Linting;

public class PhraseRuleTests
{
    [Theory]
    [InlineData("sign.rf-breath", "<nirgendwo> + wade")]
    [InlineData("sign.rf-breath", "wade +  + dick")]
    [InlineData("sign.rf-breath", "wade +")]
    [InlineData("sign.rf-breath", "+ wade")]
    [InlineData("sign.rf-breath", "wade &")]
    [InlineData("sign.rf-breath", "wade -")]
    [InlineData("sign.rf-breath", "dick|")]
    [InlineData("sign.rf-breath", "wade & <nirgendwo>")]
    [InlineData("sign.sg-fever", "<wade")]
    [InlineData("sign.sg-fever", "***")]
    [InlineData("words", "dick")]
    [InlineData("words", "dick=a|")]
    [InlineData("negation.before", "|")]
    [InlineData("hypothetical", "<nirgendwo>")]
    [InlineData("fold", "dick")]
    [InlineData("phrase.flat-feet", "!!!")]
    [InlineData("phrase.flat-feet", "platt\u202Efuß")]
    [InlineData("phrase.nothing", "wade")]
    public void What_cannot_be_read_is_named(string key, string line) => Assert.Equal([key], Faults((key, line)));

    [Theory]
    [InlineData("sign.rf-breath", "wade|bein* + dick - beide & seit…gestern")]
    [InlineData("phrase.flat-feet", "C++ - ein Plattfuß?")]
    [InlineData("told.calm", "Wade dick, aber nur abends")]
    public void What_can_be_read_is_left_alone(string key, string line) => Assert.Empty(Faults((key, line)));

    [Theory]
    [InlineData("Plattfüße", "PLATTFÜSSE")]
    [InlineData("Plattfüße", "plattfuesse!")]
    [InlineData("Platt-Füße", "Plattfüße")]
    [InlineData("小腿腫脹", "小腿肿胀")]
    [InlineData("Crème brûlée", "creme brulee")]
    public void A_phrase_that_two_topics_claim_is_named(string first, string second) => Assert.Equal(
        ["phrase.posture-alignment"], Faults(("phrase.flat-feet", first), ("phrase.posture-alignment", second)));

    [Theory]
    [InlineData("Plattfuesse", "Plattfusse")]
    [InlineData("Plattfüße", "plattfusse")]
    public void Spellings_that_the_language_takes_for_the_same_are_one_phrase(string first, string second) => Assert.Equal(
        ["phrase.posture-alignment"],
        Faults(("fold", "ue=u"), ("phrase.flat-feet", first), ("phrase.posture-alignment", second)));

    [Theory]
    [InlineData("phrase.flat-feet", "phrase.posture-alignment", 65_534, 1, null)]
    [InlineData("phrase.flat-feet", "phrase.posture-alignment", 65_534, 2, "phrase.posture-alignment")]
    [InlineData("phrase.flat-feet", "phrase.posture-alignment", 65_536, 1, "phrase.flat-feet")]
    [InlineData("told.calm", "told.urgent", 65_535, 1, "told.urgent")]
    [InlineData("phrase.flat-feet", "told.urgent", 65_535, 65_535, null)]
    public void More_phrases_than_the_index_can_number_are_named(string one, string other, int ofOne, int ofOther, string? tooMany) =>
        Assert.Equal(tooMany is null ? [] : [tooMany], Faults((one, Many("a", ofOne)), (other, Many("b", ofOther))));

    [Fact]
    public void A_topic_may_repeat_its_own_phrase() =>
        Assert.Empty(Faults(("phrase.flat-feet", "Plattfüße"), ("phrase.flat-feet.misspelt", "Plattfüsse")));

    private static string Many(string beginning, int count) =>
        string.Join('\n', Enumerable.Range(0, count).Select(number => $"{beginning}{number:x}"));

    private static IEnumerable<string> Faults(params (string Key, string Text)[] entries)
    {
        var nodes = entries.Select(static entry =>
            $"<data name=\"{entry.Key}\" xml:space=\"preserve\"><value>{SecurityElement.Escape(entry.Text)}</value></data>");
        var file = new LocaleFile("Phrases.de.resx", Encoding.UTF8.GetBytes($"<root>{string.Concat(nodes)}</root>"));
        return PhraseRule.Check(AnswerSet.Read([file])).Select(static fault => fault.Key);
    }
}
