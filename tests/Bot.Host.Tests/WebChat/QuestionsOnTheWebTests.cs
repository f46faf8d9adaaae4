using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>Questions in the text field, and the check that begins with what they state.</summary>
public sealed class QuestionsOnTheWebTests(Site site) : IClassFixture<Site>
{
    private const string English = "my left calf is suddenly swollen and warm";
    private const string German = "Meine linke Wade ist plötzlich geschwollen und warm";
    private const string Chinese = "我的左小腿突然肿了还发热";

    // Their codes on the web: swollen on one side, warm or red, came at rest, one side.
    private static readonly string[] _signs = ["a8", "a10"];
    private const string AtRest = "a25";
    private const string OneSide = "a72";

    [Theory]
    [InlineData(English, "en", "About your question", "See a doctor today", "This is why: your text mentions", "One calf or leg newly swollen")]
    [InlineData(German, "de", "Zu Ihrer Frage", "Heute noch ärztlich abklären lassen", "Der Grund: In Ihrem Text steht", "Eine Wade oder ein Bein neu geschwollen")]
    [InlineData(Chinese, "zh-Hans", "关于您的问题", "今天就去看医生（夜间、周末也要去）", "原因：您的文字中提到", "一条腿或一侧小腿新出现肿胀")]
    public async Task A_question_that_states_a_warning_opens_with_it(
        string question, string locale, string title, string level, string because, string sign)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync(question);

        Assert.Equal((locale, title), (page.Language, page.Title));
        Assert.StartsWith($"<div class=\"level same-day\" role=\"note\"><h2>{level}</h2>", page.Opening, StringComparison.Ordinal);
        Assert.Contains($"{because}\n{sign}\n", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", German, "de")]
    [InlineData("en", Chinese, "zh-Hans")]
    [InlineData("de", English, "en")]
    [InlineData("de", Chinese, "zh-Hans")]
    [InlineData("zh-Hans", English, "en")]
    [InlineData("zh-Hans", German, "de")]
    public async Task A_question_is_answered_in_its_own_language_and_its_check_goes_on_in_it(
        string locale, string question, string language)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync(question);
        Assert.Equal(language, page.Language);
        Assert.Contains("class=\"level same-day\"", page.Main, StringComparison.Ordinal);

        await page.StartAsync();

        Assert.Equal(language, page.Language);
        Assert.Contains("value=\"a0\"", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(English, "en", "Start the guided check with this already ticked", "None of these")]
    [InlineData(German, "de", "Geführten Check starten, dies ist schon angekreuzt", "Nichts davon")]
    [InlineData(Chinese, "zh-Hans", "开始引导自查（以上内容会预先勾选）", "以上都不符合")]
    public async Task In_the_check_that_an_answer_offers_the_signs_are_ticked_already(
        string question, string locale, string offer, string none)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync(question);
        Assert.Contains(offer, page.Text, StringComparison.Ordinal);

        await page.StartAsync();
        Assert.Empty(page.Ticked);
        await page.PressAsync(none);

        Assert.Equal(_signs, page.Ticked);
        await page.GoOnAsync(page.Ticked);
        Assert.Equal(AtRest, page.Chosen);
    }

    [Fact]
    public async Task What_is_ticked_already_can_be_unticked_and_does_not_count_then()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(English);
        await page.StartAsync();
        await page.PressAsync("None of these");
        await page.GoOnAsync("a14");
        await page.PressAsync("Review the responses");

        Assert.Contains("Numb", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("newly swollen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("newly warm", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("None of these")]
    [InlineData("Don’t know")]
    public async Task None_and_unknown_take_all_ticks_away(string response)
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(English);
        await page.StartAsync();
        await page.PressAsync("None of these");
        await page.PressAsync(response);
        await page.PressAsync("Review the responses");

        Assert.DoesNotContain("newly swollen", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boxes_that_are_all_unticked_by_hand_are_asked_about_again()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(English);
        await page.StartAsync();
        await page.PressAsync("None of these");
        await page.GoOnAsync();

        Assert.Contains("Nothing is ticked yet", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_question_replaces_what_the_first_one_stated()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(English);
        await page.SayAsync("what is flat feet");
        await page.StartAsync();
        await page.PressAsync("None of these");

        Assert.Empty(page.Ticked);
    }

    [Fact]
    public async Task The_check_of_an_answer_can_be_held_for_another_person_and_not_for_a_child()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(English);
        await page.PressAsync("For another person, 16 or older");
        Assert.Contains("Question 1 of about 7", page.Text, StringComparison.Ordinal);

        page = await (await Browsing.OpenAsync(site, "en")).SayAsync(English);
        await page.PressAsync("For a child under 16");
        Assert.DoesNotContain("Question 1 of about 7", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_middle_of_a_check_keeps_the_check()
    {
        var page = await BeginAsync("en", "None of these");
        await page.GoOnAsync("a14");
        Assert.Equal("How did it start?", page.Title);

        await page.SayAsync("my calf hurts after running");
        Assert.Equal("About your question", page.Title);
        Assert.DoesNotContain("already ticked", page.Text, StringComparison.Ordinal);
        await page.PressAsync("Back to the check");

        Assert.Equal("How did it start?", page.Title);
        await page.PressAsync("Review the responses");
        Assert.Contains("Numb", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("newly swollen", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_with_signs_ticks_nothing_in_a_check_that_is_under_way()
    {
        var page = await BeginAsync("en");
        await page.SayAsync(English);
        Assert.Contains("class=\"level same-day\"", page.Main, StringComparison.Ordinal);
        await page.PressAsync("Back to the check");
        await page.PressAsync("None of these");

        Assert.Empty(page.Ticked);
    }

    [Fact]
    public async Task Several_questions_and_a_page_lie_between_two_questions_of_a_check()
    {
        var page = await BeginAsync("de", "Nichts davon");
        await page.SayAsync("Meine Wade tut nach dem Laufen weh");
        await page.SayAsync("Wer gewann die Weltmeisterschaft im Schach?");
        Assert.Equal("Nicht über den Unterschenkel", page.Title);
        await page.SayAsync("Warnzeichen");
        await page.SayAsync("zurück");

        Assert.Contains("value=\"a8\"", page.Main, StringComparison.Ordinal);
    }

    private async Task<Browsing> BeginAsync(string locale, params string[] responses)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync("check");
        await page.StartAsync();
        foreach (var response in responses)
        {
            await page.PressAsync(response);
        }

        return page;
    }
}
