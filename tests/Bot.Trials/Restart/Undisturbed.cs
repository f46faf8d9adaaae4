using Bot.Core.Messages;
using Bot.Testing;

namespace Bot.Trials.Restart;

/// <summary>The results of dialogues that nothing interrupts, by the program, held against the core in process.</summary>
internal static class Undisturbed
{
    private const int KeyIdAt = 1;

    /// <summary>Walks each script from its beginning to its result.</summary>
    public static async Task<Page[]> WalkAsync(IReadOnlyList<Script> scripts, CancellationToken token)
    {
        using var workspace = new Workspace();
        await using var site = await SiteProcess.StartAsync($"--Data:Folder={workspace.Data}");
        using var client = LoopbackClient.Create();
        return await Crowd.WalkAsync(
            scripts,
            async (script, _, cancellation) =>
            {
                var dialogue = new WebDialogue(client, site.Address, script.Number, script.Locale);
                await dialogue.BeginAsync(script.Audience, cancellation);
                return await dialogue.WalkAsync(script.Moves, cancellation);
            },
            token);
    }

    /// <summary>What the page lacks of the result that the core gives for the same responses; null where it lacks
    /// nothing.</summary>
    public static string? Fault(Script script, Page page)
    {
        var reply = ResultOf(script, Conversation.In(script.Locale.Tag));
        string[] wanted = [reply.Title, .. reply.Blocks.OfType<Block.Level>().Select(static level => level.Name)];
        return wanted.Length < 2 ? $"{script}: the core gives no level"
            : wanted.FirstOrDefault(text => !page.Text.Contains(text, StringComparison.Ordinal)) is { } lacking
                ? $"{script}: the page lacks '{lacking}'"
                : null;
    }

    /// <summary>The key that sealed a token.</summary>
    public static byte KeyIdOf(string token) => System.Buffers.Text.Base64Url.DecodeFromChars(token)[KeyIdAt];

    /// <summary>The result that the core gives in process.</summary>
    /// <param name="script">The responses.</param>
    /// <param name="place">A conversation that has not begun.</param>
    public static Reply ResultOf(Script script, Conversation place) => script.Moves.Aggregate(
        place.PicksCode(new ChoiceAction.StartFor(script.Audience).Code),
        static (before, move) => move.Fields[0].Name == "several"
            ? before.PicksCodes([.. move.Codes])
            : before.PicksCode(move.Codes[0])).Last!;
}
