using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;

namespace Bot.Bench.Discord;

/// <summary>Faults that come all along and leave the connection where it is: of callbacks, and of frames.</summary>
internal sealed class SmallFaults(FakeDiscord discord, Random random)
{
    private const double CallbackShare = 0.04;
    private const double FrameShare = 0.02;

    private readonly Action[] _frames =
    [
        () => discord.Gateway.Repeat(),
        () => discord.Gateway.SendMalformed(),
        () => discord.Gateway.SendUnknownOp(),
        () => discord.Gateway.SendUnknownEvent(),
        () => discord.Gateway.SendBinary(),
        () => discord.Gateway.SendText("""{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"id":"none"}}"""),
    ];

    /// <summary>How many WebSocket frames the next event comes in.</summary>
    public int Pieces => random.Next(20) == 0 ? random.Next(2, 9) : 1;

    /// <summary>How many times the next interaction comes.</summary>
    public int Times => random.Next(30) == 0 ? random.Next(2, 5) : 1;

    /// <summary>Lets something go wrong now and then; to be called for each interaction.</summary>
    public void Sprinkle()
    {
        if (random.NextDouble() < CallbackShare)
        {
            discord.Rest.Plan(RestRoute.Callback, NextFault());
        }

        if (random.NextDouble() < FrameShare)
        {
            _frames[random.Next(_frames.Length)]();
        }
    }

    /// <summary>What the report calls a fault of a callback.</summary>
    public static string NameOf(RestFault fault) => fault switch
    {
        RestFault.Answer { Status: 429, Headers.Count: 0 } => "429 without headers",
        RestFault.Answer { Status: 429 } limit => $"429 {limit.Headers["X-RateLimit-Scope"]}",
        RestFault.Answer answer => $"{answer.Status} with HTML",
        RestFault.Dropped => "dropped before processing",
        RestFault.AnswerLost => "processed, then lost",
        _ => "slow answer",
    };

    // Two limits in a row still leave time for a third call.
    private RestFault NextFault()
    {
        var wait = TimeSpan.FromSeconds(0.1 + (0.6 * random.NextDouble()));
        return random.Next(10) switch
        {
            0 => RestFault.RateLimited(wait),
            1 => RestFault.RateLimited(wait, "shared", bucket: null),
            2 => RestFault.RateLimited(wait, "global", bucket: null),
            3 => RestFault.RateLimitedWithoutHeaders(wait),
            4 => RestFault.ServerError(500),
            5 => RestFault.ServerError(502),
            6 => RestFault.ServerError(503),
            7 => new RestFault.Dropped(),
            8 => new RestFault.AnswerLost(),
            _ => new RestFault.Slow(wait),
        };
    }
}
