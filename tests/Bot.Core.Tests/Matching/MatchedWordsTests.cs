using System.Globalization;
using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class MatchedWordsTests
{
    private static readonly HashSet<string> _small = ["my", "的"];

    [Theory]
    [InlineData("my calf hurts at night", "9 4 2 0 1", "calf hurts night")]
    [InlineData("my calf hurts at night", "9 8 2 0 1", "calf hurts")]
    [InlineData("my calf hurts", "0 0 0", "")]
    [InlineData("calf hurts, calf aches", "4 2 4 2", "calf hurts aches")]
    [InlineData("a b calf", "4 4 4", "calf")]
    [InlineData("one two three four five six seven", "1 2 3 3 3 3 3", "three four five six seven")]
    [InlineData("Füße don’t", "1 1", "Füße dont")]
    [InlineData("", "", "")]
    public void The_words_that_speak_most_are_shown_in_their_order(string text, string weights, string words) =>
        AssertShown(text, weights, words);

    [Theory]
    [InlineData("小腿肿了", "4 3 0 0", "小腿肿")]
    [InlineData("的小腿很肿", "1 9 0 0 0", "小腿")]
    [InlineData("小腿，肿胀", "4 0 4 0", "小腿 肿胀")]
    [InlineData("小腿肿 小腿肿", "4 4 0 4 4 0", "小腿肿")]
    [InlineData("小腿腫脹", "4 4 4 0", "小腿腫脹")]
    [InlineData("小腿的", "4 2 0", "小腿")]
    [InlineData("小腿疼痛走路麻木", "9 0 1 0 9 0 1 0", "小腿 走路")]
    [InlineData("dvt血栓", "4 4 0", "dvt 血栓")]
    [InlineData("肿 dvt", "0 4", "dvt")]
    public void Characters_that_stand_together_make_one_word(string text, string weights, string words) =>
        AssertShown(text, weights, words);

    [Fact]
    public void A_slip_is_shown_as_it_was_typed()
    {
        var text = Utterance.Of("calf pian", Folding.None).With(static unit => unit == "pian" ? "pain" : unit);

        Assert.Equal(["calf", "pian"], MatchedWords.Of(text, [1, 1], _small));
    }

    private static void AssertShown(string text, string weights, string words) => Assert.Equal(
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        MatchedWords.Of(
            Utterance.Of(text, Folding.None),
            [
                .. weights.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(static weight => double.Parse(weight, CultureInfo.InvariantCulture)),
            ],
            _small));
}
