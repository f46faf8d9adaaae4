using Bot.Discord.Testing.Gateway;

namespace Bot.Bench.Discord;

/// <summary>Something that takes the gateway's connection away.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Target">How long it may take until the session goes on, or another one began.</param>
/// <param name="Inject">Does it.</param>
internal sealed record GatewayFault(string Name, TimeSpan Target, Action<FakeGateway> Inject)
{
    // An answer to op 9 has to wait one to five seconds, and sessions begin five seconds apart.
    private const double AfterInvalid = 5.7;

    // A beat after the acknowledgements stop, and the next one that finds out, at an interval of two seconds.
    private const double Zombie = 3.5;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GatewayFault> All { get; } =
    [
        Of("op 7", 0.7, static gateway => gateway.Reconnect()),
        Of("close 4000", 0.7, static gateway => gateway.Close(4000)),
        Of("RST", 0.7, static gateway => gateway.Reset()),
        Of("end without close", 0.7, static gateway => gateway.End()),
        Of("op 7 before HELLO", 1.5, static gateway =>
        {
            gateway.Plan(new ConnectionPlan { ReconnectsBeforeHello = true });
            gateway.Reset();
        }),
        Of("RST + 3 x 503", 4, static gateway =>
        {
            gateway.RefuseConnections(3);
            gateway.Reset();
        }),
        Of("RST + 2 x refused on TCP", 4, static gateway =>
        {
            gateway.RefuseTcp(2);
            gateway.Reset();
        }),
        Of("op 9 true", AfterInvalid, static gateway => gateway.Invalidate(resumable: true)),
        Of("op 9 false", AfterInvalid, static gateway => gateway.Invalidate(resumable: false)),
        Of("close 4000, session gone", AfterInvalid, static gateway =>
        {
            gateway.Forget();
            gateway.Close(4000);
        }),
        Of("zombie", Zombie, static gateway => gateway.StopAcks()),
        Of("half-open", Zombie, static gateway => gateway.HalfOpen()),
    ];

    private static GatewayFault Of(string name, double target, Action<FakeGateway> inject) =>
        new(name, TimeSpan.FromSeconds(target), inject);
}
