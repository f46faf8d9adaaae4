using System.Text.RegularExpressions;
using Xunit;

namespace Bot.Host.Tests.Terminal;

/// <summary>Questions in people's own words at the terminal.</summary>
public class TerminalQuestionTests
{
    private const string English = "my left calf is suddenly swollen and warm";
    private const string German = "Meine linke Wade ist plötzlich geschwollen und warm";
    private const string Chinese = "我的左小腿突然肿了还发热";
    private const string CannotBreathe = "I suddenly cannot breathe and my calf is swollen";

    [Theory]
    [InlineData("en", English, "About your question\n\n!! See a doctor today\n", "One calf or leg newly swollen")]
    [InlineData("de", German, "Zu Ihrer Frage\n\n!! Heute noch ärztlich abklären lassen\n", "Eine Wade oder ein Bein neu geschwollen")]
    [InlineData("zh-Hans", Chinese, "关于您的问题\n\n!! 今天就去看医生（夜间、周末也要去）\n", "一条腿或一侧小腿新出现肿胀")]
    [InlineData("zh-Hans", English, "About your question\n\n!! See a doctor today\n", "One calf or leg newly swollen")]
    [InlineData("en", German, "Zu Ihrer Frage\n\n!! Heute noch ärztlich abklären lassen\n", "Eine Wade oder ein Bein neu geschwollen")]
    [InlineData("de", Chinese, "关于您的问题\n\n!! 今天就去看医生（夜间、周末也要去）\n", "一条腿或一侧小腿新出现肿胀")]
    public async Task A_question_opens_with_its_warning_in_its_own_language(
        string locale, string question, string opening, string sign)
    {
        var page = await TerminalTalk.LastAsync(locale, question);

        Assert.StartsWith(opening, page, StringComparison.Ordinal);
        Assert.Contains($"\n- {sign}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(English, "## Start the guided check with this already ticked\n  [4] For me, 16 or older\n", "Question 1 of about 7")]
    [InlineData(German, "## Geführten Check starten, dies ist schon angekreuzt\n  [4] Für mich, ab 16 Jahren\n", "Frage 1 von etwa 7")]
    [InlineData(Chinese, "## 开始引导自查（以上内容会预先勾选）\n  [4] 本人，已满16岁\n", "第1题，共约7题")]
    public async Task An_answer_offers_a_check_that_goes_on_in_its_language(string question, string offer, string progress)
    {
        var (pages, _) = await TerminalTalk.TypeAsync("en", question, "4");

        Assert.Contains(offer, pages[0], StringComparison.Ordinal);
        Assert.Contains(progress, pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_in_the_check_counts_in_place_of_what_was_read()
    {
        var page = await TerminalTalk.LastAsync("en", English, "4", "none", "7", "review");

        Assert.StartsWith("Responses so far", page, StringComparison.Ordinal);
        Assert.Contains("Numbness or tingling", page, StringComparison.Ordinal);
        Assert.DoesNotContain("newly swollen", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "next", English, "] ✓ One calf or leg newly swollen or thicker")]
    [InlineData("de", "weiter", German, "] ✓ ")]
    [InlineData("zh-Hans", "继续", Chinese, "] ✓ ")]
    public async Task What_was_read_is_ticked_and_a_word_goes_on_with_it(string locale, string next, string question, string ticked)
    {
        var (pages, _) = await TerminalTalk.TypeAsync(locale, question, "4", "9", next);

        Assert.DoesNotContain("✓", pages[1], StringComparison.Ordinal);
        Assert.Contains(ticked, pages[2], StringComparison.Ordinal);
        Assert.NotEqual(pages[2].Split('\n')[0], pages[3].Split('\n')[0]);
    }

    [Fact]
    public async Task With_nothing_ticked_the_word_asks_again()
    {
        var (pages, _) = await TerminalTalk.TypeAsync("en", "check", "1", "next", "back");

        Assert.Equal(pages[1], pages[2]);
    }

    [Theory]
    [InlineData("back to the check")]
    [InlineData("1")]
    public async Task A_question_in_the_middle_of_a_check_keeps_the_check(string back)
    {
        var (pages, _) = await TerminalTalk.TypeAsync("en", "check", "1", "none", "7", English, back, "review");

        Assert.StartsWith("How did it start?", pages[3], StringComparison.Ordinal);
        Assert.StartsWith("About your question\n\n!! See a doctor today", pages[^3], StringComparison.Ordinal);
        Assert.StartsWith("How did it start?", pages[^2], StringComparison.Ordinal);
        Assert.DoesNotContain("newly swollen", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_wins_from_every_card()
    {
        string[] toTheEnd = ["check", "1", "none", .. Enumerable.Repeat("unknown", 8)];
        var handover = Regex.Match(await TerminalTalk.LastAsync("en", toTheEnd), @"\[(\d+)\] English").Groups[1].Value;
        Assert.Contains("\n--- ", await TerminalTalk.LastAsync("en", [.. toTheEnd, handover]), StringComparison.Ordinal);

        foreach (var way in new string[][]
        {
            ["check"], ["check", "1"], ["check", "1", "none", "review"], toTheEnd, [.. toTheEnd, handover], [English], ["causes"],
        })
        {
            Assert.StartsWith(
                "Emergency – call now\n\n!! Emergency – call now\nCall 112 now.",
                await TerminalTalk.LastAsync("en", [.. way, CannotBreathe]),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<script>alert('pwned')</script> my calf hurts after running")]
    [InlineData("'; DROP TABLE pwned; -- my calf hurts after running")]
    [InlineData("@everyone <@123> my calf hurts after running pwned")]
    [InlineData("\u202Epwned my calf hurts after running\u2069\u200F")]
    [InlineData("\0\u0007\u001B[31mpwned my calf hurts after running")]
    [InlineData("🦵🦵🦵")]
    [InlineData("\uD83E")]
    [InlineData("%s%n{0}")]
    public async Task Hostile_text_is_answered_and_neither_shown_nor_logged(string text)
    {
        var (pages, log) = await TerminalTalk.TypeAsync("en", text);

        Assert.Contains("112", Assert.Single(pages), StringComparison.Ordinal);
        foreach (var never in new[] { "<script", "pwned", "DROP TABLE", "@", "\u202E", "\u2069", "\u200F", "\0", "\u0007", "\u001B", "\uD83E", "%n" })
        {
            Assert.DoesNotContain(never, pages[0], StringComparison.Ordinal);
        }

        Assert.Equal("", log);
    }

    [Theory]
    [InlineData(2_001)]
    [InlineData(2_000_000)]
    public async Task Of_a_long_line_the_beginning_is_read_and_that_is_said(int length)
    {
        var (pages, log) = await TerminalTalk.TypeAsync("en", $"{English}. ".PadRight(length, 'x'), "help");

        Assert.StartsWith("About your question\n\n!! See a doctor today", pages[0], StringComparison.Ordinal);
        Assert.Contains("Only the first 2000 characters were read.", pages[0], StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", pages[0], StringComparison.Ordinal);
        Assert.StartsWith("CalfBot: ", pages[1], StringComparison.Ordinal);
        Assert.Equal("", log);
    }
}
