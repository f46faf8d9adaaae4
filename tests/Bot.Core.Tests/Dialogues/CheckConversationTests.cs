using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Linting;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Dialogues;

/// <summary>The guided check as people go through it.</summary>
public class CheckConversationTests
{
    public static TheoryData<string, string> Dialogues
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in CheckDialogues.All.Keys)
            {
                foreach (var locale in new[] { "en", "de", "zh-Hans" })
                {
                    data.Add(name, locale);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Dialogues))]
    public void Whole_dialogues_read_as_prose(string name, string locale)
    {
        var end = Go(Begin(locale), CheckDialogues.All[name]);

        Golden.Matches($"check.{name}.{locale}", end.Transcript);
        Assert.IsType<Block.Level>(end.Last!.Blocks[0]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void Every_way_aside_leads_back(string locale) => Golden.Matches(
        $"check.aside.{locale}",
        string.Join("\n\n", CheckDialogues.Conversations(locale).Skip(CheckDialogues.All.Count).Select(static conversation =>
            string.Join('\n', conversation.Steps.Select(static step => step.Reply.Title)))));

    [Theory]
    [InlineData("breath", Urgency.EmergencyNow)]
    [InlineData("clot", Urgency.SameDay)]
    [InlineData("strain", Urgency.WithinDays)]
    [InlineData("arteries", Urgency.WithinDays)]
    [InlineData("night-cramps", Urgency.SelfCare)]
    [InlineData("sciatica", Urgency.WithinDays)]
    [InlineData("snap", Urgency.SameDay)]
    public void The_level_comes_first(string name, Urgency urgency) =>
        Assert.Equal(urgency, ((Block.Level)Go(Begin("en"), CheckDialogues.All[name]).Last!.Blocks[0]).Urgency);

    [Fact]
    public void An_emergency_links_its_page_and_leaves_a_way_back()
    {
        var end = Go(Begin("en"), "rf-cold");

        Assert.Contains(Choices(end), static choice => choice.Label.StartsWith("Suddenly blocked leg artery", StringComparison.Ordinal));
        end.PicksCode("b").Titled("Now or in the last few days: is any of this true?");
    }

    [Fact]
    public void Only_walking_pain_and_lumps_may_wait_two_weeks()
    {
        Go(Begin("en"), CheckDialogues.All["arteries"]).Shows("within 2 weeks at most");
        Go(Begin("en"), CheckDialogues.All["sciatica"]).Shows("Get an appointment in about 1 to 3 days");
    }

    [Theory]
    [InlineData("en", "none", "Numbness or tingling")]
    [InlineData("de", "nichts davon", "Taubheit oder Kribbeln")]
    [InlineData("zh-Hans", "以上都不符合", "发烧，或发冷打哆嗦")]
    public void Options_can_be_typed_by_their_words(string locale, string none, string sign)
    {
        var question = Begin(locale).Says(none);
        var onset = Go(Begin(locale), "none none").Last!.Title;

        question.Says(sign).Titled(onset);
    }

    [Fact]
    public void A_colder_foot_does_not_wait_two_weeks() =>
        Go(Begin("en"), "none sg-cold-pale on-attacks unknown none unknown sd-one unknown unknown")
            .Shows("Get an appointment in about 1 to 3 days");

    [Fact]
    public void An_emergency_says_what_was_ticked() =>
        Go(Begin("en"), "rf-cold").Shows("Leg or foot newly cold, pale, white, blue or purple");

    [Fact]
    public void Back_leaves_the_review_and_a_page_without_losing_a_response()
    {
        var question = Go(Begin("en"), "none none on-slow");
        var title = question.Last!.Title;

        question.PicksCode("r").PicksCode("b").Titled(title);
        question.Says("nothing that is known").Says("back").Titled(title);
        Assert.DoesNotContain(
            Choices(question.Says("nothing that is known")), static choice => choice.Label == "Guided check");
    }

    [Fact]
    public void An_earlier_response_can_be_changed_and_the_others_stay()
    {
        var end = Go(Begin("en"), CheckDialogues.All["arteries"]);

        var changed = end.PicksCode("r").Titled("Responses so far").PicksCode("c2");
        changed.Titled("What do you see or notice?");
        var again = changed.Ticks("sg-rest-pain-wound");

        Assert.Equal(Urgency.SameDay, ((Block.Level)again.Last!.Blocks[0]).Urgency);
    }

    [Fact]
    public void A_change_asks_what_is_newly_of_interest()
    {
        var end = Go(Begin("en"), CheckDialogues.All["strain"]);

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
        var question = Go(Begin("de"), "none sg-numb");
        var title = question.Last!.Title;

        question.Commands(Command.Emergency).Picks("Zurück zum Check").Titled(title);
        question.PicksCode("t24").PicksCode("q").Titled(title);
        question.Says("Thrombose").Says("zurück zum check").Titled(title);
    }

    [Fact]
    public void The_language_changes_and_the_responses_stay()
    {
        var german = Go(Begin("en"), "none sg-numb").PicksCode("lde").Speaks("de");

        german.Titled("Wie hat es angefangen?").PicksCode("r").Shows("Taubheit oder Kribbeln");
    }

    [Theory]
    [InlineData("en", "back", "What do you see or notice?")]
    [InlineData("de", "zurück", "Was sehen oder bemerken Sie?")]
    [InlineData("zh-Hans", "返回", "您看到或察觉到下列哪些情况？")]
    public void Words_move_too(string locale, string word, string title) =>
        Go(Begin(locale), "none none").Says(word).Titled(title);

    [Fact]
    public void None_and_not_known_beside_a_sign_are_dropped()
    {
        var both = Begin("en").PicksCode("z");

        Assert.Contains("Numbness or tingling", Take(both, "a14", "z").PicksCode("r").Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_on_without_a_tick_is_no_response() =>
        Take(Begin("en")).Titled("Now or in the last few days: is any of this true?").Shows("Nothing is ticked yet");

    [Fact]
    public void Back_and_change_show_what_was_ticked()
    {
        var end = Go(Begin("en"), CheckDialogues.All["sciatica"]);

        Assert.Equal(["a14"], Chosen(end.PicksCode("r").PicksCode("c2")));
        Assert.Equal(["a78"], Chosen(end.PicksCode("b")));

        // Ticked before is not ticked now.
        end.PicksCode("r").PicksCode("c2").PicksCode("z").PicksCode("r").Shows("What do you see or notice? None of these");
    }

    [Fact]
    public void Not_knowing_about_warning_signs_never_reassures()
    {
        Go(Begin("en"), CheckDialogues.All["unknown"]).Shows("Not all warning signs are clear");
        Assert.DoesNotContain(
            "Not all warning signs are clear", Go(Begin("en"), CheckDialogues.All["strain"]).Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_is_named_in_the_title_and_asks_for_the_place_first()
    {
        var end = Go(Begin("en"), "none none on-blow none lo-mid im-cannot-walk");

        end.Titled("Emergency – call now");
        Assert.IsType<ChoiceAction.ChooseCountry>(end.Last!.Choices[0].Choices[0].Action);
        Assert.DoesNotContain("A doctor should rule this out", Transcript.Of(end.Last), StringComparison.Ordinal);
        Assert.DoesNotContain("Foam roller", Transcript.Of(end.Last), StringComparison.Ordinal);
        Assert.IsType<ChoiceAction.OpenTopic>(end.PicksCode("nDE").Last!.Choices[0].Choices[0].Action);
    }

    [Theory]
    [InlineData("a30")]
    [InlineData("a8 a9 a30")]
    [InlineData("a8 l")]
    [InlineData("a200")]
    public void What_does_not_fit_the_question_asks_it_again(string codes)
    {
        var question = Begin("en").PicksCode("z");

        Take(question, codes.Split(' ')).Titled(question.Last!.Title).Shows("That does not answer this question");
    }

    [Fact]
    public void More_than_three_patterns_are_not_taken()
    {
        var question = Go(Begin("en"), "none none on-slow");

        var tooMany = Take(question, "a30", "a31", "a32", "a33").Titled(question.Last!.Title).Shows("More is ticked");
        Assert.Equal(["a30", "a31", "a32", "a33"], Chosen(tooMany));
        Assert.NotEqual(question.Last.Title, Take(question, "a30", "a31", "a32").Last!.Title);
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

    [Theory]
    [InlineData("en", "Cannot or will not walk")]
    [InlineData("de", "Fieber")]
    [InlineData("zh-Hans", "发烧")]
    public void Children_leave_the_check(string locale, string sign) =>
        Conversation.In(locale).Commands(Command.Check).PicksCode("w3").Shows(sign);

    [Fact]
    public void The_navigator_lists_topics_in_a_fixed_order_and_no_level()
    {
        var end = Conversation.With(ShippedTexts.Navigator, "en").BeginsTheCheck()
            .Responds("none sg-numb on-slow pt-back lo-leg-line sd-one");

        end.Titled("Topics that mention these signs").Shows("Sciatica (L5/S1 nerve root): ");
        Assert.DoesNotContain("Why this level", end.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_card_carries_one_token_and_each_choice_fits_a_button()
    {
        var question = Go(Begin("en"), "none none");

        Assert.Equal(Token.Characters, question.Last!.Token!.Length);
        Assert.All(Choices(question), static choice => Assert.InRange(choice.Action.Code.Length, 1, ChoiceAction.MaxCode));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void Every_result_fits_into_one_message(string locale)
    {
        var random = new Random(20261121);
        for (var i = 0; i < 400; i++)
        {
            // As many ticks as a careful person would make, and then some.
            var conversation = Begin(locale).RespondsToTheEnd(question => question.Options
                .OrderBy(_ => random.Next()).Take(random.Next(Math.Min(question.MostChoices, question.Options.Count) + 1)));

            Assert.All(PageBudget.All, budget => Assert.Null(budget.Judge(conversation.Last!)));
        }
    }

    private static Conversation Begin(string locale) => Conversation.In(locale).BeginsTheCheck();

    private static Conversation Go(Conversation conversation, string responses) => conversation.Responds(responses);

    private static Conversation Take(Conversation conversation, params string[] codes) => conversation.PicksCodes(codes);

    private static IEnumerable<string> Chosen(Conversation conversation) =>
        Choices(conversation).Where(static choice => choice.IsChosen).Select(static choice => choice.Action.Code);

    private static IEnumerable<Choice> Choices(Conversation conversation) =>
        conversation.Last!.Choices.SelectMany(static group => group.Choices);
}
