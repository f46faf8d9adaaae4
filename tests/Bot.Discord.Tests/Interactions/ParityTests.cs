using System.Text;
using System.Text.Json;
using Bot.Core.Commands;
using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>The scripts of the core, held over payloads of Discord: the same sentences, in the same order of pages.</summary>
public sealed class ParityTests
{
    public static TheoryData<string> Locales => [.. ShippedTexts.Snapshot.Locales.Select(static locale => locale.Tag)];

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_dialogue_of_the_check_says_the_same(string locale)
    {
        foreach (var script in CheckDialogues.Conversations(locale).Where(static script => IsOfButtons(script)))
        {
            var talk = new DiscordTalk(locale);
            foreach (var (input, reply) in script.Steps)
            {
                await DoAsync(talk, input);
                AssertSame(reply, talk);
            }
        }
    }

    [Theory]
    [InlineData("en", "my left calf is suddenly swollen and warm")]
    [InlineData("en", "Ich bekomme plötzlich keine Luft, und meine Wade ist geschwollen")]
    [InlineData("de", "Meine Wade tut nach dem Laufen weh")]
    [InlineData("zh-Hans", "走路小腿痛，停下来就好，我抽烟")]
    [InlineData("zh-Hans", "What is the capital of France")]
    [InlineData("en", "<b>my calf</b> & \"hurts\" after 'running' @everyone")]
    public async Task Every_question_is_answered_with_the_same_sentences(string locale, string question) => AssertSame(
        Conversation.In(locale).Commands(Command.Ask, question).Last!,
        await new DiscordTalk(locale).CommandsAsync("ask", question));

    // What is typed reaches the check only where a surface sends the dialogue along.
    private static bool IsOfButtons(Conversation script) => script.Steps.All(static step => step.Input is not Input.Said);

    private static Task<DiscordTalk> DoAsync(DiscordTalk talk, Input input) => input switch
    {
        Input.Commanded commanded => talk.CommandsAsync(commanded.Command.Id, commanded.Argument),
        Input.Picked picked => PickAsync(talk, picked.Code),
        Input.PickedSeveral several => talk.PicksAsync([.. several.Codes]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // Scripts also pick what no card offers at that moment: the dialogue comes along all the same.
    private static Task<DiscordTalk> PickAsync(DiscordTalk talk, string code)
    {
        var isOffered = talk.All(2).Any(button => CustomId.Parse(button.GetProperty("custom_id").GetString()!).Code == code)
            || talk.All(3).Any(select => select.GetRawText().Contains($"\"{code}\"", StringComparison.Ordinal));
        return isOffered ? talk.PicksAsync(code) : talk.PressesAsync($"{CustomId.Parse(talk.CustomIds.First()).Token}.{code}");
    }

    private static void AssertSame(Reply reply, DiscordTalk talk)
    {
        string[] shown =
        [
            talk.Text,
            .. talk.All(2).Select(static button => button.GetProperty("label").GetString()!),
            .. talk.All(3).SelectMany(Words),
            .. talk.Files.Where(static file => file.ContentType.StartsWith("text/", StringComparison.Ordinal))
                .Select(static file => Encoding.UTF8.GetString(file.Content.Span)),
        ];
        var letters = Letters(string.Join('\n', shown));
        Assert.StartsWith($"# {Markdown.Escape(reply.Title)}", talk.Text, StringComparison.Ordinal);
        Assert.All(ReplyTexts.Of(reply), text => Assert.Contains(Letters(text), letters, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(JsonElement select) => select.GetProperty("options").EnumerateArray()
        .Select(static option => option.GetProperty("label").GetString()!)
        .Prepend(select.GetProperty("placeholder").GetString()!);

    private static string Letters(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c != '\\'));
}
