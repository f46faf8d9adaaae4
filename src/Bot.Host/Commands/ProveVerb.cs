using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Bot.Core.Dialogues;
using Bot.Core.Proof;
using Bot.Core.Triage;

namespace Bot.Host.Commands;

/// <summary><c>prove</c>: walks the check and says what holds; the shortest counterexample where something does not.
/// </summary>
internal static class ProveVerb
{
    private const ulong Seed = 20261121;
    private const int RandomStories = 5_000_000;

    public static Command Build(CommandContext context)
    {
        var verb = new Command("prove", "Proves the check by walking it; exits with 1 when a law is broken.");
        verb.SetAction((_, token) => RunAsync(context.Streams.Out, token));
        return verb;
    }

    private static async Task<int> RunAsync(TextWriter output, CancellationToken token)
    {
        var time = Stopwatch.StartNew();
        var proof = new CheckProof(CheckModel.Shipped);
        const int parts = 20;
        var exact = new Func<PartResult>[]
        {
            proof.Options, () => proof.Paths(CheckMode.Ranked), () => proof.Paths(CheckMode.Navigator), proof.SmallStories,
        };
        var rules = UrgencyRules.All.Select(rule => new Func<PartResult>(() => proof.Rule(rule)));
        var random = Enumerable.Range(0, parts).Select(part => new Func<PartResult>(
            () => proof.RandomStories(Seed + (ulong)part, RandomStories / parts)));
        var results = new List<PartResult>();
        await Parallel.ForEachAsync(exact.Concat(rules).Concat(random), token, (part, _) =>
        {
            var result = part();
            lock (results)
            {
                results.Add(result);
            }

            return ValueTask.CompletedTask;
        });

        foreach (var part in results.GroupBy(static result => result.Part).OrderBy(static part => part.Key, StringComparer.Ordinal))
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{part.Key,-32} {part.Sum(static result => result.Walked),12:N0} walked"));
        }

        var failure = results.Select(static result => result.Failure).OfType<Counterexample>()
            .MinBy(static found => UInt128.PopCount(found.Story));
        await output.WriteLineAsync(failure is null
            ? string.Create(CultureInfo.InvariantCulture, $"all laws hold ({time.Elapsed.TotalSeconds:F0} s)")
            : $"BROKEN: {failure}");
        return failure is null ? ExitCodes.Success : ExitCodes.Refused;
    }
}
