using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>"Explain calf terms" on somebody's message.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("de", "Could be a DVT, or just an Achilles tendon rupture.", "Thrombose", "Achilles")]
    [InlineData("en-US", "可能是深静脉血栓", "thrombosis", "")]
    [InlineData("zh-CN", "Ich habe Angst vor einer Lungenembolie und nehme Schmerzmittel", "", "")]
    public async Task Terms_of_a_message_are_explained_in_the_readers_language(string locale, string message, string first, string second)
    {
        var talk = await new DiscordTalk(locale).PointsAtAsync(message);

        Assert.False(talk.IsPublic);
        Assert.Contains(first, talk.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(second, talk.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Angst", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Wer kommt heute ins Kino?")]
    [InlineData("@everyone <@77> **loud**")]
    public async Task A_message_without_terms_says_so(string message)
    {
        var talk = await new DiscordTalk("de").PointsAtAsync(message);

        Assert.Contains("CalfBot kennt keinen Begriff", talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("everyone", talk.Callback.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_states_an_emergency_is_answered_with_what_to_do_now()
    {
        var talk = await new DiscordTalk("en-US").PointsAtAsync("I suddenly cannot breathe and my calf is swollen");

        Assert.Equal(0xB3261E, talk.All(17).First().GetProperty("accent_color").GetInt32());
    }

    [Fact]
    public async Task An_emergency_far_down_in_a_message_is_seen_and_told_in_the_readers_language()
    {
        var long_ = string.Concat(Enumerable.Repeat("Meine Wade tut nach dem Laufen etwas weh. ", 60));
        var talk = await new DiscordTalk("en-US").PointsAtAsync($"{long_}Ich bekomme plötzlich keine Luft.");

        Assert.Equal(0xB3261E, talk.All(17).First().GetProperty("accent_color").GetInt32());
        Assert.StartsWith("# Emergency", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_985)]
    [InlineData(3_600)]
    public async Task An_emergency_is_seen_wherever_it_stands_in_a_message(int before)
    {
        var calm = string.Concat(Enumerable.Repeat("My calf is a bit sore after running. ", 120))[..before];
        var talk = await new DiscordTalk("en-US").PointsAtAsync($"{calm}. I suddenly cannot breathe.");

        Assert.StartsWith("# Emergency", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "my left calf is swollen and warm since yesterday", "# About this message", "the message mentions", "your")]
    [InlineData("de", "Meine linke Wade ist seit gestern dick und warm", "# Zu dieser Nachricht", "In der Nachricht steht", "Ihre")]
    [InlineData("zh-CN", "我的左小腿从昨天开始又肿又热", "# 关于此消息", "此消息中提到", "您的")]
    public async Task A_warning_about_a_message_does_not_speak_of_the_reader(
        string locale, string message, string title, string because, string yours)
    {
        var talk = await new DiscordTalk(locale).PointsAtAsync(message);

        Assert.StartsWith(title, talk.Text, StringComparison.Ordinal);
        Assert.Contains(because, talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(yours, talk.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_somebody_else_wrote_does_not_wait_for_a_check()
    {
        var talk = await new DiscordTalk("en-US").PointsAtAsync("my left calf is swollen and warm since yesterday");
        await (await (await talk.PicksAsync("m13")).PicksAsync("w1")).PicksAsync("z");

        Assert.DoesNotContain(talk.All(3), static select => select.GetRawText().Contains("\"default\":true", StringComparison.Ordinal));
    }
}
