using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Host.Answers;
using Bot.Host.Metrics;
using Bot.Host.Terminal;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Terminal;

/// <summary>A conversation at a terminal in Germany, with the shipped texts and checks that can be held.</summary>
internal static class TerminalTalk
{
    // Read once: nothing changes them, and what understands questions takes a while to build.
    private static readonly LiveAnswers _answers = new(
        new LocalesFolder(Repository.At("locales")),
        new SnapshotFrame(Token: new Token([SealKey.Of(new byte[SealKey.Length])])),
        new ManualClock());

    /// <summary>Types lines and gives the pages that answered them, the greeting left out, and what was logged.</summary>
    public static async Task<(IReadOnlyList<string> Pages, string Log)> TypeAsync(string locale, params string[] lines)
    {
        using var streams = new TestStreams(string.Join('\n', lines));
        using var metrics = new BotMetrics();
        var log = new LogLines<TurnPipeline>();
        var conversation = new TerminalConversation(_answers, new TurnPipeline(metrics, log), streams.Streams, new ManualClock());
        await conversation.RunAsync(Locale.Parse(locale), Country.Parse("DE"), TestContext.Current.CancellationToken);
        return ([.. $"\n{streams.Out.ReplaceLineEndings("\n")}".Split("\n# ").Skip(2)], string.Join('\n', log.Entries));
    }

    /// <summary>Types lines and gives the last page.</summary>
    public static async Task<string> LastAsync(string locale, params string[] lines) => (await TypeAsync(locale, lines)).Pages[^1];
}
