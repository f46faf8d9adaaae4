using Bot.Host.Tests.Terminal;
using Bot.Host.Tests.WebChat;
using Xunit;

namespace Bot.Host.Tests;

/// <summary>The same questions are answered with the same sentences on the web and in the terminal.</summary>
public sealed class SurfaceParityTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "en", "my left calf is suddenly swollen and warm" },
        { "de", "Meine linke Wade ist plötzlich geschwollen und warm" },
        { "zh-Hans", "我的左小腿突然肿了还发热" },
        { "en", "Meine linke Wade ist plötzlich geschwollen und warm" },
        { "de", "我的左小腿突然肿了还发热" },
        { "zh-Hans", "my left calf is suddenly swollen and warm" },
        { "en", "I suddenly cannot breathe and my calf is swollen" },
        { "de", "Ich bekomme plötzlich keine Luft, und meine Wade ist geschwollen" },
        { "zh-Hans", "小腿肿，突然喘不过气" },
        { "en", "what is flat feet" },
        { "de", "Meine Wade tut nach dem Laufen weh" },
        { "zh-Hans", "跑步后小腿痛" },
        { "en", "cramps in my calf at night, I am pregnant" },
        { "de", "nachts Krämpfe in der Wade, seit ich entwässernde Tabletten nehme" },
        { "zh-Hans", "走路小腿痛，停下来就好，我抽烟" },
        { "en", "my calf" },
        { "de", "Wade" },
        { "zh-Hans", "腿" },
        { "en", "What is the capital of France" },
        { "de", "Wer gewann die Weltmeisterschaft im Schach?" },
        { "zh-Hans", "今天天气怎么样" },
        { "en", "ask my calf hurts after running" },
        { "en", "<b>my calf</b> & \"hurts\" after 'running' @everyone" },
        { "en", "my calf hurts \uD83E\uDDB5\uD83E\uDDB5" },
        { "en", "\uD83E\uDDB5" },
        { "en", "\u202Emy calf hurts after running\u2069" },
        { "en", "ask" },
        { "de", "" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_with_the_same_sentences(string locale, string question) => AssertSame(
        await (await Browsing.OpenAsync(site, locale)).SayAsync(question),
        await TerminalTalk.LastAsync(locale, question, "exit"));

    [Theory]
    [InlineData("en", "my left calf is suddenly swollen and warm")]
    [InlineData("en", "Meine linke Wade ist plötzlich geschwollen und warm")]
    [InlineData("en", "我的左小腿突然肿了还发热")]
    public async Task The_check_of_an_answer_asks_the_same(string locale, string question)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync(question);

        AssertSame(await page.StartAsync(), await TerminalTalk.LastAsync(locale, question, "4", "exit"));
    }

    [Theory]
    [InlineData("en", "my left calf is suddenly swollen and warm")]
    [InlineData("en", "What is the capital of France")]
    [InlineData("de", "Ich bekomme plötzlich keine Luft, und meine Wade ist geschwollen")]
    public async Task A_question_within_a_check_is_answered_with_the_same_sentences(string locale, string question)
    {
        var page = await (await Browsing.OpenAsync(site, locale)).SayAsync("check");
        await page.StartAsync();

        AssertSame(await page.SayAsync(question), await TerminalTalk.LastAsync(locale, "check", "1", question, "exit"));
    }

    // A line of the terminal is a part of a sentence; a piece of text between two tags is one, too.
    private static void AssertSame(Browsing page, string terminal)
    {
        string[] lines =
        [
            .. terminal.Split('\n').TakeWhile(static line => !IsFarewell(line))
                .Where(static line => !line.TrimStart().StartsWith("http", StringComparison.Ordinal))
                .Select(static line => line.TrimStart(' ', '#', '-', '!'))
                .Select(static line => line.StartsWith('[') ? line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..] : line)
                .Select(Letters).Where(static line => line.Length > 0),
        ];
        var (web, plain) = (Letters(page.Text), string.Concat(lines));

        Assert.All(lines, line => Assert.Contains(line, web, StringComparison.Ordinal));
        Assert.All(
            page.Text.Split('\n').Where(static text => !IsControl(text)).Select(Letters),
            text => Assert.Contains(text, plain, StringComparison.Ordinal));
    }

    // What only a form needs: the button behind a list of choices, and the one behind boxes.
    private static bool IsControl(string text) => text is "Choose" or "Auswählen" or "确定" or "Continue" or "Weiter" or "继续";

    private static bool IsFarewell(string line) => line is "Goodbye, and get well soon." or "Auf Wiedersehen und gute Besserung."
        || line.StartsWith("再见", StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
