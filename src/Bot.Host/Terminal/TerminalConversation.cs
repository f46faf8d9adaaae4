using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Host.Answers;
using Bot.Host.Seals;

namespace Bot.Host.Terminal;

/// <summary>One conversation at a terminal. Language and country live as long as it does; nothing is written.</summary>
internal sealed class TerminalConversation(
    LiveAnswers answers, TurnPipeline pipeline, StandardStreams streams, TimeProvider clock) : IEffectPerformer
{
    private (Locale Locale, Country? Country) _first;
    private bool _isForgotten;
    private Locale _locale;
    private Country? _country;
    private Reply? _last;

    /// <summary>Talks until the input ends or a word of goodbye is typed.</summary>
    /// <param name="locale">The language to begin in.</param>
    /// <param name="country">Where the terminal is, as far as it is configured.</param>
    /// <param name="cancellationToken">Ends the conversation after the turn that is under way.</param>
    public async Task RunAsync(Locale locale, Country? country, CancellationToken cancellationToken)
    {
        (_first, _locale, _country) = ((locale, country), locale, country);
        await TakeAsync(TurnFor("") with { Input = new Input.Commanded(Command.Help) }, cancellationToken);
        await WriteHintAsync();
        while (!cancellationToken.IsCancellationRequested)
        {
            await PromptAsync();
            if (await ReadLineAsync(cancellationToken) is not { } line || IsGoodbye(line))
            {
                await streams.Out.WriteLineAsync(Text(SurfaceKeys.TerminalBye));
                return;
            }

            await TakeAsync(TurnFor(line), cancellationToken);
        }
    }

    /// <summary>Answers one question, without what could be chosen next.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="locale">The language of a text that does not show its own.</param>
    /// <param name="country">Where the terminal is, as far as it is configured.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task AnswerAsync(string question, Locale locale, Country? country, CancellationToken cancellationToken)
    {
        (_first, _locale, _country) = ((locale, country), locale, country);
        return pipeline.RunAsync(
            TurnFor(question),
            answers.Current,
            this,
            reply => streams.Out.WriteLineAsync(ReplyRenderer.Render(reply with { Choices = [] })),
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<PerformResult> PerformAsync(
        Effect.First effect, Turn turn, CancellationToken cancellationToken) => effect switch
    {
        // The reply that follows is in the new language, and the conversation goes on in it.
        Effect.First.StoreLanguage => ValueTask.FromResult(PerformResult.Done),
        Effect.First.ForgetLanguage => ValueTask.FromResult(Forget()),
        _ => ValueTask.FromResult(PerformResult.Failed),
    };

    private async Task TakeAsync(Turn turn, CancellationToken cancellationToken)
    {
        await pipeline.RunAsync(turn, answers.Current, this, ShowAsync, cancellationToken);
        if (_isForgotten)
        {
            (_locale, _country, _isForgotten) = (_first.Locale, _first.Country, false);
        }
    }

    // The reply is still in the language that is forgotten; what follows it is not.
    private PerformResult Forget()
    {
        _isForgotten = true;
        return PerformResult.Done;
    }

    private Turn TurnFor(string line) => TurnMapper.Map(
        line, _last, _locale, _country, clock.GetUtcNow(), Nonces.Next());

    private async Task ShowAsync(Reply reply)
    {
        (_last, _locale, _country) = (reply, reply.Locale, reply.Country);
        await streams.Out.WriteLineAsync(ReplyRenderer.Render(reply));
    }

    private async Task WriteHintAsync() =>
        await streams.Out.WriteLineAsync(ReplyRenderer.Wrap(Text(SurfaceKeys.TerminalHint), PlatformLimits.Columns));

    private async Task PromptAsync()
    {
        if (streams.IsInteractive)
        {
            await streams.Out.WriteAsync("> ");
        }
    }

    // The console cannot be read with a token; a stop must not wait for a key.
    private Task<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        Task.Run(() => LineReader.Read(streams.In), CancellationToken.None).WaitAsync(cancellationToken);

    private bool IsGoodbye(string line)
    {
        var word = TextNormalizer.Normalize(line);
        var snapshot = answers.Current;
        return snapshot.Locales
            .SelectMany(locale => snapshot.Catalog(locale)[SurfaceKeys.TerminalExit].Items)
            .Any(exit => TextNormalizer.Normalize(exit) == word);
    }

    private string Text(TextKey key) => answers.Current.Catalog(_locale)[key].Value;
}
