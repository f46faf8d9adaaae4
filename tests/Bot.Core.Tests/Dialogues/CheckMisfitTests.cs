using Bot.Testing;
using Xunit;
using static Bot.Core.Tests.Dialogues.CheckTalk;

namespace Bot.Core.Tests.Dialogues;

/// <summary>Responses that do not fit their question, and buttons that do not fit their dialogue.</summary>
public class CheckMisfitTests
{
    [Fact]
    public void None_and_not_known_beside_a_sign_are_dropped()
    {
        var both = Begin("en").PicksCode("z");

        Assert.Contains("Numbness or tingling", both.PicksCodes("a14", "z").PicksCode("r").Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_on_without_a_tick_is_no_response() =>
        Begin("en").PicksCodes().Titled("Now or in the last few days: is any of this true?").Shows("Nothing is ticked yet");

    [Theory]
    [InlineData("a30")]
    [InlineData("a8 a9 a30")]
    [InlineData("a8 l")]
    [InlineData("a200")]
    public void What_does_not_fit_the_question_asks_it_again(string codes)
    {
        var question = Begin("en").PicksCode("z");

        question.PicksCodes(codes.Split(' ')).Titled(question.Last!.Title).Shows("That does not answer this question");
    }

    [Fact]
    public void More_than_three_patterns_are_not_taken()
    {
        var question = Begin("en").Responds("none none on-slow");

        var tooMany = question.PicksCodes("a30", "a31", "a32", "a33").Titled(question.Last!.Title).Shows("More is ticked");
        Assert.Equal(["a30", "a31", "a32", "a33"], Chosen(tooMany));
        Assert.NotEqual(question.Last.Title, question.PicksCodes("a30", "a31", "a32").Last!.Title);
    }

    [Theory]
    [InlineData("a8")]
    [InlineData("z")]
    [InlineData("u")]
    [InlineData("b")]
    [InlineData("r")]
    [InlineData("c2")]
    [InlineData("q")]
    public void A_button_without_its_dialogue_begins_again(string code) =>
        Conversation.In("en").PicksCode(code).Titled("Guided check").Shows("The check starts again");

    [Fact]
    public void A_forged_token_begins_again()
    {
        var forged = Begin("en").Forging("A" + new string('x', 78)).PicksCode("z");

        forged.Titled("Guided check").Shows("The check starts again");
    }
}
