using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class SessionPropertyTests
{
    private const int Seeds = 500;
    private const int Steps = 200;

    private static readonly int?[] _codes =
        [null, 1000, 1001, 1005, 1006, 4000, 4001, 4002, 4003, 4005, 4006, 4007, 4008, 4009, 4999];

    private static readonly string[] _messages =
    [
        """{"op":10}""", """{"op":10,"d":{"heartbeat_interval":1}}""", """{"op":10,"d":{"heartbeat_interval":2147483647}}""",
        """{"op":10,"d":{"heartbeat_interval":-1}}""", """{"op":9}""", """{"op":9,"d":{}}""", """{"op":0,"t":"READY","d":{}}""",
        """{"op":0,"t":"READY","s":5,"d":null}""", """{"op":0,"t":"RESUMED","s":-5,"d":null}""", """{"op":0,"t":""}""",
        """{"op":-1}""", """{"op":200,"d":[[[]]]}""", """{"op":0,"t":"X","s":9223372036854775807}""", """{"op":2,"d":{}}""",
        """{"op":11,"d":"x","s":3,"t":"READY"}""", """{"op":1,"d":99}""", """{"op":6}""",
    ];

    [Fact]
    public void Whatever_happens_it_keeps_the_rules()
    {
        var notes = new HashSet<GatewayNote>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            notes.UnionWith(Live(new Random(seed), canStop: seed % 2 == 0));
        }

        // All that can happen did.
        Assert.Equal(Enum.GetValues<GatewayNote>(), notes.Order());
    }

    private static List<GatewayNote> Live(Random random, bool canStop)
    {
        var (run, rules) = (new SessionRun(), new Rules());
        for (var step = 0; step < Steps; step++)
        {
            run.Chance = random.Next(4) == 0 ? random.Next(2) : random.NextDouble();
            var input = Next(run.State, random, canStop && step > Steps / 2);
            var before = run.State;
            var actions = input is GatewayInput.Elapsed ? run.After(Pause(run, random)) : run.Take(input);
            rules.Hear(before, input);
            Assert.All(actions, action => rules.See(action, run.Now));
            Assert.InRange(run.State.Failures, 0, Steps);
            Assert.True(run.State.NextWake is not null || run.State.Phase is GatewayPhase.Idle or GatewayPhase.Asking
                or GatewayPhase.Stopped);
        }

        return run.Notes;
    }

    // Mostly what would come next, so that it gets anywhere.
    private static GatewayInput Next(GatewayState state, Random random, bool canStop) =>
        random.Next(2) == 0 ? Wanted(state, random) : Any(random, canStop);

    private static GatewayInput Wanted(GatewayState state, Random random) => state.Phase switch
    {
        GatewayPhase.Idle => new GatewayInput.Start(),
        GatewayPhase.Asking => Granted,
        GatewayPhase.Connecting => Connected,
        GatewayPhase.Greeting => Hello,
        GatewayPhase.Opening when state.IsResuming => Event("RESUMED", random.Next(100)),
        GatewayPhase.Opening => Ready,
        GatewayPhase.Ready when random.Next(2) == 0 => Ack,
        _ => new GatewayInput.Elapsed(),
    };

    private static GatewayInput Any(Random random, bool canStop) => random.Next(16) switch
    {
        0 => new GatewayInput.Start(),
        1 => Granted,
        2 => Connected,
        3 => ConnectFailed,
        4 => Closed(random.GetItems(_codes, 1)[0]),
        5 => Hello,
        6 => Ready,
        7 => Event("ANYTHING", random.NextInt64()),
        8 => Ack,
        9 => BeatRequest,
        10 => Reconnect,
        11 => Invalid(random.Next(2) == 0),
        12 when canStop => random.Next(3) switch
        {
            0 => new GatewayInput.Stop(),
            1 => new GatewayInput.TokenRefused(),
            _ => Closed(4010 + random.Next(5)),
        },
        13 => Message(random.GetItems(_messages, 1)[0]),
        _ => new GatewayInput.Elapsed(),
    };

    private static TimeSpan Pause(SessionRun run, Random random) => random.Next(3) switch
    {
        0 when run.Pause is { Ticks: > 0 } pause => pause,
        1 => TimeSpan.FromSeconds(random.NextDouble() * 100),
        _ => TimeSpan.Zero,
    };

    /// <summary>What holds whatever happens.</summary>
    private sealed class Rules
    {
        private readonly Queue<TimeSpan> _sent = new();
        private bool _isConnected;
        private bool _isGreeted;
        private bool _isOver;
        private int _leaves;

        public void Hear(GatewayState state, GatewayInput input)
        {
            var isOpen = state.Phase is GatewayPhase.Greeting or GatewayPhase.Opening or GatewayPhase.Ready;
            _leaves += input is GatewayInput.Granted && state.Phase is GatewayPhase.Asking ? 1 : 0;
            _isConnected &= !(input is GatewayInput.ConnectFailed && state.Phase is GatewayPhase.Connecting)
                && !(input is GatewayInput.Closed && isOpen);
            _isGreeted |= input is GatewayInput.Received { Frame.Op: Opcode.Hello } && isOpen;
        }

        public void See(GatewayAction action, TimeSpan now)
        {
            Assert.False(_isOver);
            switch (action)
            {
                case GatewayAction.AskToIdentify:
                    // Leave for an address that cannot be reached is given up.
                    Assert.False(_isConnected);
                    _leaves = 0;
                    break;
                case GatewayAction.Connect:
                    Assert.False(_isConnected);
                    (_isConnected, _isGreeted) = (true, false);
                    _sent.Clear();
                    break;
                case GatewayAction.Close close:
                    Assert.True(_isConnected);
                    (_isConnected, _isOver) = (false, close.Code == 1000);
                    break;
                case GatewayAction.Send send:
                    Assert.True(_isConnected && _isGreeted);
                    _leaves -= send.Payload is GatewayPayload.Identify ? 1 : 0;
                    Assert.InRange(_leaves, 0, 1);
                    Count(now);
                    break;
                default:
                    break;
            }
        }

        private void Count(TimeSpan now)
        {
            _sent.Enqueue(now);
            while (now - _sent.Peek() > TimeSpan.FromSeconds(60))
            {
                _sent.Dequeue();
            }

            Assert.InRange(_sent.Count, 1, 120);
        }
    }
}
