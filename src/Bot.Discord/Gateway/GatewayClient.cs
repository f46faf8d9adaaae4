using Bot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Gateway;

/// <summary>Runs the shards of this process.</summary>
/// <param name="settings">Who connects.</param>
/// <param name="rest">Asks where, and whether a session may begin.</param>
/// <param name="take">Takes the events of all shards, from several threads; has to return at once and may not throw. An event
/// may come more than once.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Takes what whoever runs the bot may want to know.</param>
internal sealed class GatewayClient(
    GatewaySettings settings,
    DiscordRest rest,
    Action<GatewayEvent> take,
    TimeProvider clock,
    ILogger<GatewayShard> logger) : IDisposable
{
    private readonly IdentifyGate _gate = new(
        async cancellationToken =>
            SessionStarts.Of(await rest.SendAsync(HttpMethod.Get, Route.GatewayBot, cancellationToken: cancellationToken)),
        clock,
        Random.Shared.NextDouble,
        (reason, pause) => GatewayLog.Waits(logger, reason, pause.TotalSeconds));

    private volatile GatewayShard[] _shards = [];
    private volatile ShardPlan? _plan;
    private volatile string? _fault;
    private bool _isTold;

    /// <summary>How it is. From any thread.</summary>
    public GatewayHealth Health =>
        GatewayHealth.Of([.. _shards.Select(static shard => (shard.State, shard.Now))], _fault);

    /// <summary>The sessions that can be resumed, once it has been stopped.</summary>
    public IReadOnlyList<KeptSession> Sessions => _plan is not { } plan ? [] :
    [
        .. plan.Shards.Zip(_shards, static (number, shard) => (Number: number, shard.State.Session))
            .Where(static shard => shard.Session is not null)
            .Select(shard => new KeptSession(shard.Number, plan.Count, shard.Session!)),
    ];

    /// <summary>Connects, and stays connected until it is stopped or nothing helps; then <see cref="Health"/> says why. What
    /// ends one shard for good is true of all of them, so it ends them all. To be called once.</summary>
    /// <param name="cancellationToken">Ends it, so that the sessions can be resumed.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await PlanAsync(cancellationToken) is { } plan)
        {
            _plan = plan;
            var kept = settings.Sessions();
            _shards = [.. plan.Shards.Select(number => Shard(number, plan.Count, kept))];
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAll(_shards.Select(shard => RunAsync(shard, ending)));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var shard in _shards)
        {
            shard.Dispose();
        }

        _gate.Dispose();
    }

    // An exception is a bug, and has to be seen: with the others running on nobody would.
    private async Task RunAsync(GatewayShard shard, CancellationTokenSource ending)
    {
        try
        {
            await shard.RunAsync(ending.Token);
            Tell(shard.State.FatalCode);
        }
        catch
        {
            _fault = "A fault of the program ended the connection; the log names it.";
            throw;
        }
        finally
        {
            await ending.CancelAsync();
        }
    }

    // The shards end together. That the token is refused is told where it was learnt by a request.
    private void Tell(int? fatalCode)
    {
        if (fatalCode is { } code && !(code == CloseCode.AuthenticationFailed && rest.IsTokenRejected)
            && !Interlocked.Exchange(ref _isTold, true))
        {
            GatewayLog.Stopped(logger, CloseCode.ReasonOf(code));
        }
    }

    private async Task<ShardPlan?> PlanAsync(CancellationToken cancellationToken)
    {
        if (settings.Shards is { } plan)
        {
            return plan;
        }

        try
        {
            if (await _gate.RecommendedShardsAsync(cancellationToken) is { } count)
            {
                return ShardPlan.All(count);
            }

            _fault = CloseCode.ReasonOf(CloseCode.AuthenticationFailed);
        }
        catch (OperationCanceledException)
        {
            // The client ends.
        }

        return null;
    }

    private GatewayShard Shard(int number, int count, IReadOnlyList<KeptSession> sessions) =>
        new(number, new PayloadWriter(settings.Token, (number, count)), _gate, take, clock, logger)
        {
            Timeouts = settings.Timeouts,
            Session = sessions.FirstOrDefault(kept => kept.Shard == number && kept.Count == count)?.Session,
        };
}
