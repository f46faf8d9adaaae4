using System.Text.Json;
using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Discord.Interactions;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Limits;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>Every page is a message that Discord takes, in every language.</summary>
public sealed class ReplyRendererTests
{
    public static TheoryData<string> Locales => [.. ShippedTexts.Snapshot.Locales.Select(static locale => locale.Tag)];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_command_fits(string locale) =>
        AssertFits(CommandCatalog.All.Select(command => Conversation.OnDiscord(locale).Commands(command).Last!));

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_topic_fits(string locale) =>
        AssertFits(TopicCatalog.All.Select(topic => Conversation.OnDiscord(locale).At("CN").PicksCode($"t{topic.Number}").Last!));

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_page_of_the_check_fits(string locale) => AssertFits(CheckDialogues.Conversations(Conversation.OnDiscord(locale))
        .SelectMany(static said => said.Steps.Select(static step => step.Reply)));

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_page_of_communities_and_every_fault_fits(string locale) => AssertFits(
        new Func<Conversation, Conversation>[]
        {
            static talk => talk.Commands(Command.Settings),
            static talk => talk.Commands(Command.Settings).PicksCode("ode"),
            static talk => (talk with { FirstResult = PerformResult.Failed }).Commands(Command.Settings).PicksCode("yCN"),
            static talk => (talk with { Place = talk.Place with { MayModerate = false, MayShare = false } }).Commands(Command.Settings),
            static talk => talk.PicksCode("st1"),
            static talk => talk.PicksCode("pt1"),
            static talk => talk.PicksCode("pm3"),
            static talk => (talk with { Place = talk.Place with { MayShare = false } }).PicksCode("pt1"),
            static talk => talk.PicksCode("old"),
            static talk => talk.Forging("forged").PicksCode("a1"),
            static talk => talk.Commands(Command.Causes, "nothing such"),
            static talk => talk.PicksCodes("a1", "a2"),
            static talk => (talk with { FirstResult = PerformResult.Failed }).PicksCode("lde"),
            static talk => talk.PicksCode("f"),
        }.Select(what => what(Conversation.OnDiscord(locale).Commands(Command.Help)).Last!)
        .Concat(LongestTerms(locale))
        .Append(ServicePage.Build(
            ShippedTexts.Snapshot, Locale.Parse(locale), null, CommunityKeys.BusyTitle, CommunityKeys.BusyText)));

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_sentence_is_there(string locale)
    {
        foreach (var reply in CommandCatalog.All.Select(command => Conversation.OnDiscord(locale).Commands(command).Last!))
        {
            var shown = Render(reply).GetRawText();
            Assert.All(
                ReplyTexts.Of(reply with { Choices = [] }),
                text => Assert.Contains(JsonSerializer.Serialize(Markdown.Escape(text)).Trim('"'), shown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_new_message_is_private_and_mentions_nobody()
    {
        var data = Render(Conversation.OnDiscord("en").Commands(Command.Help).Last!).GetProperty("data");

        Assert.Equal((1 << 15) | (1 << 6), data.GetProperty("flags").GetInt32());
        Assert.Equal(0, data.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
    }

    // Five topics at a time, so that each is explained once.
    private static IEnumerable<Reply> LongestTerms(string locale) => TopicCatalog.All
        .Select(topic => ShippedTexts.Snapshot.Catalog(Locale.Parse(locale))[AnswerKeys.Of(topic, TopicPart.Title)].Value)
        .Chunk(5).Select(names => Conversation.OnDiscord(locale).PointsAt(string.Join(", ", names)).Last!);

    private static void AssertFits(IEnumerable<Reply> replies)
    {
        var faults = replies.SelectMany(static reply => MessageLimits.FaultsOf(Render(reply).GetProperty("data"))
            .Select(fault => $"{reply.Title}: {fault.Rule} at {fault.Where}"));
        Assert.Equal([], faults.Distinct());
    }

    private static JsonElement Render(Reply reply)
    {
        var rendered = ReplyRenderer.Render(reply, isUpdate: false);
        var body = rendered.JsonWithFiles ?? rendered.Json;
        BodiesFolder.FromEnvironment?.Write(BodiesFolder.Callback, body);
        return JsonDocument.Parse(body).RootElement;
    }
}
