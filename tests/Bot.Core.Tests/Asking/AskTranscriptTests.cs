using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Asking;

/// <summary>Answers to questions, as people read them.</summary>
public class AskTranscriptTests
{
    [Theory]
    [InlineData("en", "My leg is suddenly cold and white")]
    [InlineData("de", "Mein Bein ist plötzlich kalt und weiß")]
    [InlineData("zh-Hans", "腿突然冰凉发白")]
    public void An_emergency(string locale, string text) => Matches("emergency", locale, text);

    [Theory]
    [InlineData("en", "My left calf is newly swollen and warm")]
    [InlineData("de", "Meine linke Wade ist neu geschwollen und warm")]
    [InlineData("zh-Hans", "左小腿突然肿了，摸着发热")]
    public void To_be_examined_today(string locale, string text) => Matches("today", locale, text);

    [Theory]
    [InlineData("en", "My calf cramps at night in bed")]
    [InlineData("de", "Nachts im Bett habe ich Wadenkrämpfe")]
    [InlineData("zh-Hans", "晚上睡觉小腿抽筋")]
    public void An_ordinary_question(string locale, string text) => Matches("calm", locale, text);

    [Theory]
    [InlineData("en", "hurts")]
    [InlineData("de", "schmerzt")]
    [InlineData("zh-Hans", "酸痛")]
    public void Too_little(string locale, string text) => Matches("unsure", locale, text);

    [Theory]
    [InlineData("en", "What will the weather be like tomorrow?")]
    [InlineData("de", "Wie wird morgen das Wetter?")]
    [InlineData("zh-Hans", "明天天气怎么样？")]
    public void Something_else(string locale, string text) => Matches("off-topic", locale, text);

    private static void Matches(string kind, string locale, string text) => Golden.Matches(
        $"{kind}.{locale}", Conversation.In(locale).At(locale switch { "en" => "GB", "de" => "DE", _ => "CN" }).Says(text).Transcript);
}
