using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>A sentence that states an emergency is answered with the emergency, wherever somebody is.</summary>
public sealed class EmergencyQuestionTests(Site site) : IClassFixture<Site>
{
    private const string English = "I suddenly cannot breathe and my calf is swollen";
    private const string German = "Ich bekomme plötzlich keine Luft, und meine Wade ist geschwollen";
    private const string Chinese = "小腿肿，突然喘不过气";

    [Theory]
    [InlineData("en", English, "en", "Emergency – call now")]
    [InlineData("en", German, "de", "Notfall – jetzt Notruf wählen")]
    [InlineData("de", German, "de", "Notfall – jetzt Notruf wählen")]
    [InlineData("de", Chinese, "zh-Hans", "紧急情况：请立即拨打急救电话")]
    [InlineData("zh-Hans", Chinese, "zh-Hans", "紧急情况：请立即拨打急救电话")]
    [InlineData("zh-Hans", English, "en", "Emergency – call now")]
    public async Task It_is_said_first_and_the_number_can_be_dialled(string locale, string question, string language, string title)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync(question);

        Assert.Equal((language, title), (page.Language, page.Title));
        Assert.StartsWith("<div class=\"level emergency-now\"", page.Opening, StringComparison.Ordinal);
        Assert.Contains("<a href=\"tel:112\">112</a>", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_check_is_offered_with_it() => Assert.DoesNotContain(
        "already ticked", (await (await Browsing.OpenAsync(site, "en")).SayAsync(English)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(English)]
    [InlineData(German)]
    [InlineData(Chinese)]
    public async Task It_wins_on_the_card_that_asks_for_whom(string sentence) =>
        await WinsAsync(await (await Browsing.OpenAsync(site, "en")).SayAsync("check"), sentence, isInCheck: false);

    [Theory]
    [InlineData(English)]
    [InlineData(German)]
    [InlineData(Chinese)]
    public async Task It_wins_in_a_question(string sentence) => await WinsAsync(await BeginAsync(), sentence);

    [Theory]
    [InlineData(English)]
    [InlineData(German)]
    [InlineData(Chinese)]
    public async Task It_wins_in_the_review(string sentence)
    {
        var page = await BeginAsync();
        await page.PressAsync("None of these");
        await page.PressAsync("Review the responses");

        await WinsAsync(page, sentence);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(German)]
    [InlineData(Chinese)]
    public async Task It_wins_in_the_result_and_in_the_handover(string sentence)
    {
        var page = await BeginAsync();
        await page.PressAsync("None of these");
        while (page.Main.Contains("Question ", StringComparison.Ordinal))
        {
            await page.PressAsync("Don’t know");
        }

        await WinsAsync(page, sentence);
        await page.PressAsync(page.Language switch { "de" => "Zurück zum Check", "zh-Hans" => "返回自查", _ => "Back to the check" });
        await page.PressAsync("English");
        Assert.Contains("class=\"document\"", page.Main, StringComparison.Ordinal);
        await WinsAsync(page, sentence);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(German)]
    [InlineData(Chinese)]
    public async Task It_wins_behind_the_answer_to_another_question(string sentence) => await WinsAsync(
        await (await Browsing.OpenAsync(site, "en")).SayAsync("my calf hurts after running"), sentence, isInCheck: false);

    [Theory]
    [InlineData("causes of chest pain and suddenly no breath with a swollen calf")]
    [InlineData("Ursachen ich bekomme plötzlich keine Luft")]
    [InlineData("原因 突然喘不过气")]
    public async Task It_wins_behind_the_word_of_a_command(string sentence) =>
        await WinsAsync(await Browsing.OpenAsync(site, "en"), sentence, isInCheck: false);

    private static async Task WinsAsync(Browsing page, string sentence, bool isInCheck = true)
    {
        await page.SayAsync(sentence);

        Assert.StartsWith("<div class=\"level emergency-now\"", page.Opening, StringComparison.Ordinal);
        Assert.Contains("<a href=\"tel:112\">112</a>", page.Main, StringComparison.Ordinal);
        Assert.Equal(isInCheck, page.Main.Contains("value=\"q\"", StringComparison.Ordinal));
    }

    private async Task<Browsing> BeginAsync()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync("check");
        return await page.StartAsync();
    }
}
