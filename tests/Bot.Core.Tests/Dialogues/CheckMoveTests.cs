using Bot.Core.Commands;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;
using static Bot.Core.Tests.Dialogues.CheckTalk;

namespace Bot.Core.Tests.Dialogues;

/// <summary>Back, changes, pages aside and other languages in the middle of the check.</summary>
public class CheckMoveTests
{
    [Fact]
    public void Back_leaves_the_review_and_a_page_without_losing_a_response()
    {
        var question = Begin("en").Responds("none none on-slow");
        var title = question.Last!.Title;

        question.PicksCode("r").PicksCode("b").Titled(title);
        question.Says("nothing that is known").Says("back").Titled(title);
        Assert.DoesNotContain(
            Choices(question.Says("nothing that is known")), static choice => choice.Label == "Guided check");
    }

    [Fact]
    public void An_earlier_response_can_be_changed_and_the_others_stay()
    {
        var end = Begin("en").Responds(CheckDialogues.All["arteries"]);

        var changed = end.PicksCode("r").Titled("Responses so far").PicksCode("c2");
        changed.Titled("What do you see or notice?");
        var again = changed.Ticks("sg-rest-pain-wound");

        Assert.Equal(Urgency.SameDay, ((Block.Level)again.Last!.Blocks[0]).Urgency);
    }

    [Fact]
    public void A_change_asks_what_is_newly_of_interest()
    {
        var end = Begin("en").Responds(CheckDialogues.All["strain"]);

        end.PicksCode("c3").Ticks("on-slow").Titled("When does it hurt, and what helps?");
    }

    [Fact]
    public void Back_leads_to_the_beginning_and_no_further()
    {
        var start = Begin("en").PicksCode("b");

        start.Titled("Guided check").PicksCode("b").Titled("Guided check");
    }

    [Fact]
    public void From_a_page_one_returns_to_the_same_question()
    {
        var question = Begin("de").Responds("none sg-numb");
        var title = question.Last!.Title;

        question.Commands(Command.Emergency).Picks("Zurück zum Check").Titled(title);
        question.PicksCode("t24").PicksCode("q").Titled(title);
        question.Says("Thrombose").Says("zurück zum check").Titled(title);
    }

    [Fact]
    public void The_language_changes_and_the_responses_stay()
    {
        var german = Begin("en").Responds("none sg-numb").PicksCode("lde").Speaks("de");

        german.Titled("Wie hat es angefangen?").PicksCode("r").Shows("Taubheit oder Kribbeln");
    }

    [Theory]
    [InlineData("en", "back", "What do you see or notice?")]
    [InlineData("de", "zurück", "Was sehen oder bemerken Sie?")]
    [InlineData("zh-Hans", "返回", "您看到或察觉到下列哪些情况？")]
    public void Words_move_too(string locale, string word, string title) =>
        Begin(locale).Responds("none none").Says(word).Titled(title);

    [Fact]
    public void Back_and_change_show_what_was_ticked()
    {
        var end = Begin("en").Responds(CheckDialogues.All["sciatica"]);

        Assert.Equal(["a14"], Chosen(end.PicksCode("r").PicksCode("c2")));
        Assert.Equal(["a78"], Chosen(end.PicksCode("b")));

        // Ticked before is not ticked now.
        end.PicksCode("r").PicksCode("c2").PicksCode("z").PicksCode("r").Shows("What do you see or notice? None of these");
    }
}
