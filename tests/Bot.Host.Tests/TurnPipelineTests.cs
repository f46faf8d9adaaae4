using System.Diagnostics.Metrics;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Host.Metrics;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Bot.Host.Tests;

public class TurnPipelineTests
{
    private const string Secret = "my-secret-symptom";

    [Fact]
    public async Task An_effect_that_comes_first_is_done_before_the_reply_is_shown()
    {
        var events = await RunAsync(new Input.Said("language de"), new Recorder());

        Assert.Equal(["perform StoreLanguage", "show de", "count language"], events);
    }

    [Fact]
    public async Task What_is_to_be_forgotten_is_forgotten_before_anybody_says_so()
    {
        var events = await RunAsync(new Input.Picked("f"), new Recorder());

        Assert.Equal(["perform ForgetLanguage", "show en", "count privacy"], events);
    }

    [Fact]
    public async Task A_bug_is_answered_with_a_reference_and_logged_without_a_word_of_the_person()
    {
        var log = new LogLines<TurnPipeline>();
        Reply? shown = null;
        using var metrics = new BotMetrics();
        var pipeline = new TurnPipeline(metrics, log);

        await pipeline.RunAsync(
            TurnOf(new Input.Said($"language {Secret}")),
            ShippedTexts.Snapshot,
            new Recorder(),
            reply => Task.FromResult(shown = reply),
            TestContext.Current.CancellationToken);
        await pipeline.RunAsync(
            TurnOf(new Input.Said("language de")),
            ShippedTexts.Snapshot,
            new Recorder { Fault = new InvalidOperationException(Secret) },
            reply => Task.FromResult(shown = reply),
            TestContext.Current.CancellationToken);

        Assert.Equal("Something went wrong", shown!.Title);
        Assert.Contains("Call your local emergency number", Transcript.Of(shown), StringComparison.Ordinal);
        var line = Assert.Single(log.Entries);
        Assert.DoesNotContain(Secret, line, StringComparison.Ordinal);
        Assert.Contains(line.Split("Reference ")[1][..8], Transcript.Of(shown), StringComparison.Ordinal);
    }

    private static async Task<List<string>> RunAsync(Input input, Recorder recorder)
    {
        using var metrics = new BotMetrics();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument),
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
        {
            if (ReferenceEquals(instrument.Meter, metrics.Meter))
            {
                recorder.Events.Add($"count {tags[0].Value}");
            }
        });
        listener.Start();
        await new TurnPipeline(metrics, NullLogger<TurnPipeline>.Instance).RunAsync(
            TurnOf(input),
            ShippedTexts.Snapshot,
            recorder,
            reply =>
            {
                recorder.Events.Add($"show {reply.Locale}");
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);
        return recorder.Events;
    }

    private static Turn TurnOf(Input input) => new()
    {
        Input = input,
        Time = ManualClock.Start,
        Locale = Locale.English,
        Surface = Surface.Terminal,
        Community = "terminal",
    };

    private sealed class Recorder : IEffectPerformer
    {
        public List<string> Events { get; } = [];

        public Exception? Fault { get; init; }

        public ValueTask<PerformResult> PerformAsync(Effect.First effect, Turn turn, CancellationToken cancellationToken)
        {
            Events.Add($"perform {effect.GetType().Name}");
            return Fault is null ? ValueTask.FromResult(PerformResult.Done) : throw Fault;
        }
    }
}
