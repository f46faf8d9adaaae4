using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Linting;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;
using static Bot.Core.Tests.Dialogues.CheckTalk;

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
        var end = Begin(locale).Responds(CheckDialogues.All[name]);

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
        Assert.Equal(urgency, ((Block.Level)Begin("en").Responds(CheckDialogues.All[name]).Last!.Blocks[0]).Urgency);

    [Fact]
    public void An_emergency_links_its_page_and_leaves_a_way_back()
    {
        var end = Begin("en").Responds("rf-cold");

        Assert.Contains(Choices(end), static choice => choice.Label.StartsWith("Suddenly blocked leg artery", StringComparison.Ordinal));
        end.PicksCode("b").Titled("Now or in the last few days: is any of this true?");
    }

    [Fact]
    public void Only_walking_pain_and_lumps_may_wait_two_weeks()
    {
        Begin("en").Responds(CheckDialogues.All["arteries"]).Shows("within 2 weeks at most");
        Begin("en").Responds(CheckDialogues.All["sciatica"]).Shows("Get an appointment in about 1 to 3 days");
    }

    [Theory]
    [InlineData("en", "none", "Numbness or tingling")]
    [InlineData("de", "nichts davon", "Taubheit oder Kribbeln")]
    [InlineData("zh-Hans", "以上都不符合", "发烧，或发冷打哆嗦")]
    public void Options_can_be_typed_by_their_words(string locale, string none, string sign)
    {
        var question = Begin(locale).Says(none);
        var onset = Begin(locale).Responds("none none").Last!.Title;

        question.Says(sign).Titled(onset);
    }

    [Fact]
    public void A_colder_foot_does_not_wait_two_weeks() =>
        Begin("en").Responds("none sg-cold-pale on-attacks unknown none unknown sd-one unknown unknown")
            .Shows("Get an appointment in about 1 to 3 days");

    [Fact]
    public void An_emergency_says_what_was_ticked() =>
        Begin("en").Responds("rf-cold").Shows("Leg or foot newly cold, pale, white, blue or purple");

    [Fact]
    public void Not_knowing_about_warning_signs_never_reassures()
    {
        Begin("en").Responds(CheckDialogues.All["unknown"]).Shows("Not all warning signs are clear");
        Assert.DoesNotContain(
            "Not all warning signs are clear", Begin("en").Responds(CheckDialogues.All["strain"]).Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_is_named_in_the_title_and_asks_for_the_place_first()
    {
        var end = Begin("en").Responds("none none on-blow none lo-mid im-cannot-walk");

        end.Titled("Emergency – call now");
        Assert.IsType<ChoiceAction.ChooseCountry>(end.Last!.Choices[0].Choices[0].Action);
        Assert.DoesNotContain("A doctor should rule this out", Transcript.Of(end.Last), StringComparison.Ordinal);
        Assert.DoesNotContain("Foam roller", Transcript.Of(end.Last), StringComparison.Ordinal);
        Assert.IsType<ChoiceAction.OpenTopic>(end.PicksCode("nDE").Last!.Choices[0].Choices[0].Action);
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
        var question = Begin("en").Responds("none none");

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
}
