using Bot.Discord.Testing;

namespace Bot.Bench.Discord;

/// <summary>How long the program's callbacks are. Asked of a fake that checks what it gets, so that the load measures
/// answers that Discord would take.</summary>
internal static class CallbackLength
{
    // Each kind in each language.
    private const int Samples = 15;

    /// <summary>Their mean, in characters.</summary>
    /// <param name="path">Which build of the program.</param>
    /// <exception cref="InvalidOperationException">Discord would not take one.</exception>
    public static async Task<int> MeasureAsync(string path)
    {
        await using var program = await Subject.ProgramAsync(new FakeDiscordOptions(), path);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var sum = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var interaction = program.Discord.Gateway.DispatchInteraction(program.Mix.Next());
            await interaction.WaitUntilAcknowledgedAsync(patience.Token);
            sum += interaction.Callback!.Value.GetRawText().Length;
        }

        return program.Discord.Violations is [var violation, ..]
            ? throw new InvalidOperationException($"{violation}")
            : sum / Samples;
    }
}
