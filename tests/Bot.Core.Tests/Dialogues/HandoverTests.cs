using Bot.Core.Linting;
using Bot.Core.Messages;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Dialogues;

/// <summary>The finished check as a text for a health professional.</summary>
public class HandoverTests
{
    private static readonly string[] _locales = ["en", "de", "zh-Hans"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var held in _locales)
            {
                foreach (var written in _locales)
                {
                    pairs.Add(held, written);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_same_dialogue_says_the_same_whatever_language_it_was_held_in(string held, string written)
    {
        var page = HandedOver(held, "clot", written);

        Golden.Matches($"handover.{held}.{written}", Transcript.Of(page.Last!));
        Assert.Equal(
            Transcript.Of(DocumentOf(HandedOver(written, "clot", written))), Transcript.Of(DocumentOf(page)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void It_says_as_much_in_every_language(string written)
    {
        foreach (var name in CheckDialogues.All.Keys)
        {
            var lines = Transcript.Of(DocumentOf(HandedOver("en", name, written))).Split('\n');
            var english = Transcript.Of(DocumentOf(HandedOver("en", name, "en"))).Split('\n');

            Assert.Equal(english.Length, lines.Length);
            Assert.Equal(english.Select(Separators), lines.Select(Separators));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void It_ranks_no_causes(string written)
    {
        foreach (var name in CheckDialogues.All.Keys)
        {
            var result = Conversation.In(written).BeginsTheCheck().Responds(CheckDialogues.All[name]);
            var text = Transcript.Of(DocumentOf(result.PicksCode($"h{written}")));

            Assert.All(
                result.Last!.Blocks.OfType<Block.List>().Where(static list => list.Leads is not null),
                list => Assert.DoesNotContain(list.Heading!, text, StringComparison.Ordinal));
            Assert.All(
                result.Last.Blocks.OfType<Block.Box>().SelectMany(static box => box.Items.Prepend(box.Heading)),
                line => Assert.DoesNotContain($"- {line}\n", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void It_tells_what_was_not_known_from_what_was_not_ticked()
    {
        var text = Transcript.Of(DocumentOf(Conversation.In("en").BeginsTheCheck()
            .Responds("none unknown on-snap unknown lo-mid unknown unknown").PicksCode("hen")));

        Assert.Contains("What do you see or notice? Don’t know", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Numbness or tingling", text, StringComparison.Ordinal);
        Assert.Contains("Asked, but not ticked\n- New or growing shortness of breath", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_ticked_any_more_is_not_called_left_out() => Assert.DoesNotContain(
        "Constant pain",
        Transcript.Of(DocumentOf(Conversation.In("en").BeginsTheCheck()
            .Responds("none none on-slow pt-sport+pt-push+pt-start").RespondsToTheEnd(static _ => []).PicksCode("hen"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void An_emergency_and_what_is_not_known_read_as_prose(string written) => Golden.Matches(
        $"handover.more.{written}",
        string.Join('\n', new[] { "rf-cold", "unknown sg-numb on-slow pt-sport+pt-push+pt-start unknown lo-heel sd-one im-limp" }
            .Select(responses => DocumentText.Of(DocumentOf(Conversation.In("en").Commands(Commands.Command.Check).PicksCode("w2")
                .Responds(responses).RespondsToTheEnd(static _ => []).PicksCode($"h{written}"))))));

    [Fact]
    public void It_says_who_answered() => Assert.Contains(
        "Answered by somebody else",
        Transcript.Of(DocumentOf(Conversation.In("en").Commands(Commands.Command.Check).PicksCode("w2")
            .Responds("rf-breath").PicksCode("hen"))),
        StringComparison.Ordinal);

    [Fact]
    public void Back_leads_to_the_result_and_loses_nothing()
    {
        var result = Conversation.In("de").BeginsTheCheck().Responds(CheckDialogues.All["clot"]);
        var page = result.PicksCode("hen");

        page.PicksCode("b").Titled(result.Last!.Title);
        page.PicksCode("q").Titled(result.Last.Title);
        page.Says("zurück").Titled(result.Last.Title);
        page.PicksCode("lzh-Hans").Speaks("zh-Hans").Titled("给医务人员的病情说明");
        page.PicksCode("nCN").Titled(page.Last!.Title);
    }

    [Fact]
    public void There_is_none_before_the_end() =>
        Conversation.In("en").BeginsTheCheck().Responds("none").PicksCode("hde").Shows("does not answer this question");

    [Theory]
    [InlineData("hfr")]
    [InlineData("h")]
    [InlineData("h!!")]
    public void A_language_that_is_not_offered_is_answered(string code) =>
        Assert.NotNull(Conversation.In("en").BeginsTheCheck().Responds("rf-breath").PicksCode(code).Last);

    [Fact]
    public void Without_a_dialogue_it_begins_again() =>
        Conversation.In("en").PicksCode("hde").Titled("Guided check").Shows("The check starts again");

    [Fact]
    public void The_navigator_hands_over_only_what_was_ticked()
    {
        var text = Transcript.Of(DocumentOf(Conversation.With(ShippedTexts.Navigator, "de").BeginsTheCheck()
            .Responds("none sg-numb on-slow pt-back lo-leg-line sd-one").PicksCode("hen")));

        Assert.Contains("Ticked\n- Numbness or tingling", text, StringComparison.Ordinal);
        Assert.DoesNotContain("level", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("not ticked", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_longest_one_fits_into_one_message(string held, string written)
    {
        var random = new Random(20261121);
        for (var i = 0; i < 60; i++)
        {
            var page = Conversation.In(held).BeginsTheCheck().RespondsToTheEnd(question => question.Options
                .OrderBy(_ => random.Next()).Take(random.Next(Math.Min(question.MostChoices, question.Options.Count) + 1)));

            Assert.All(PageBudget.All, budget => Assert.Null(budget.Judge(page.PicksCode($"h{written}").Last!)));
        }
    }

    private static Conversation HandedOver(string held, string dialogue, string written) =>
        Conversation.In(held).BeginsTheCheck().Responds(CheckDialogues.All[dialogue]).PicksCode($"h{written}");

    private static Block.Document DocumentOf(Conversation conversation) =>
        Assert.Single(conversation.Last!.Blocks.OfType<Block.Document>());

    // A semicolon stands between options, in whichever script.
    private static int Separators(string line) => line.Count(static c => c is ';' or '；');
}
