using Bot.Testing;

namespace Bot.Trials.Residue;

/// <summary>The people of the trial: those whose traces are looked for, and those who come after them.</summary>
internal static class Readers
{
    // Far from the numbers of the scripts, so that each text is of one request.
    private const int FirstMalformed = 100_000;
    private const int MalformedEvery = 2;

    /// <summary>Walks dialogues with marked texts and rare responses.</summary>
    /// <returns>What was answered otherwise than it ought to be.</returns>
    public static Task<IReadOnlyList<string>> WalkMarkedAsync(Uri site, IReadOnlyList<Script> scripts, CancellationToken token) =>
        WalkAsync(site, scripts, Markers.Text, new MalformedRequests(Markers.Text), token);

    /// <summary>Walks dialogues in which the same happens, with nothing in them to look for.</summary>
    /// <returns>What was answered otherwise than it ought to be.</returns>
    public static Task<IReadOnlyList<string>> WalkOrdinaryAsync(Uri site, IReadOnlyList<Script> scripts, CancellationToken token) =>
        WalkAsync(site, scripts, Markers.Ordinary, new MalformedRequests(Markers.Ordinary), token);

    // Each types a text in the middle, and every second one sends a malformed request.
    private static async Task<IReadOnlyList<string>> WalkAsync(
        Uri site, IReadOnlyList<Script> scripts, Func<int, string> text, MalformedRequests malformed, CancellationToken token)
    {
        using var client = LoopbackClient.Create();
        var faults = await Crowd.WalkAsync(
            scripts,
            async (script, i, cancellation) =>
            {
                var dialogue = new WebDialogue(client, site, script.Number, script.Locale);
                await dialogue.BeginAsync(script.Audience, cancellation);
                await dialogue.WalkAsync(script.Moves.Take(script.Cut), cancellation);
                await dialogue.SayAsync(text(script.Number), cancellation);
                var fault = i % MalformedEvery == 0
                    ? await malformed.SendAsync(dialogue, FirstMalformed + (i / MalformedEvery), cancellation)
                    : null;
                await dialogue.WalkAsync(script.Moves.Skip(script.Cut), cancellation);
                return fault;
            },
            token);
        return [.. faults.OfType<string>()];
    }
}
