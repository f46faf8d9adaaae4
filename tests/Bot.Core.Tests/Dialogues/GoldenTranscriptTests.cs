using Bot.Core.Commands;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Dialogues;

/// <summary>What people read, as prose, in each language.</summary>
public class GoldenTranscriptTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void First_page(string locale) => Golden.Matches(
        $"help.{locale}", Conversation.In(locale).Commands(Command.Help).Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void Warning_signs(string locale) => Golden.Matches(
        $"warning-signs.{locale}", Conversation.In(locale).Commands(Command.WarningSigns).PicksCode("t36").Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void From_the_causes_to_a_topic(string locale) => Golden.Matches(
        $"topic.{locale}",
        Conversation.In(locale).Commands(Command.Causes).PicksCode("g4").PicksCode("t24").Transcript);

    [Theory]
    [InlineData("en", "GB")]
    [InlineData("de", "DE")]
    [InlineData("zh-Hans", "CN")]
    public void The_emergency_card(string locale, string country) => Golden.Matches(
        $"emergency.{locale}",
        Conversation.In(locale).Commands(Command.Emergency).PicksCode($"n{country}").Transcript);

    [Theory]
    [InlineData("en", "xyzzy plugh")]
    [InlineData("de", "xyzzy plugh")]
    [InlineData("zh-Hans", "嗯嗯啊啊")]
    public void Words_that_are_not_understood(string locale, string text) => Golden.Matches(
        $"unknown.{locale}",
        Conversation.In(locale).Says(text).Commands(Command.Causes, text).PicksCode("old").Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void Language_privacy_and_about(string locale) => Golden.Matches(
        $"pages.{locale}",
        Conversation.In(locale).Commands(Command.Language).PicksCode($"l{locale}")
            .Commands(Command.Privacy).PicksCode("f").Commands(Command.About).Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void What_helps(string locale) => Golden.Matches(
        $"what-helps.{locale}",
        Conversation.In(locale).Commands(Command.Treatments).PicksCode("t58")
            .Commands(Command.SelfCare).PicksCode("t71").Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void How_to_prevent_it(string locale) => Golden.Matches(
        $"prevention.{locale}", Conversation.In(locale).Commands(Command.Prevention).PicksCode("t85").Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void What_the_doctor_does(string locale) => Golden.Matches(
        $"tests.{locale}", Conversation.In(locale).Commands(Command.Tests).PicksCode("t89").PicksCode("t76").Transcript);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void The_background(string locale) => Golden.Matches(
        $"background.{locale}",
        Conversation.In(locale).Commands(Command.Background).PicksCode("t98").PicksCode("t115").PicksCode("t121").Transcript);
}
