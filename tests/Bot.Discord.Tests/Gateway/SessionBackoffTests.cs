using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class SessionBackoffTests
{
    [Fact]
    public void After_too_many_messages_it_pauses_and_resumes()
    {
        var run = Until(GatewayPhase.Ready);

        Assert.Empty(run.Take(Closed(4008)));

        Assert.Equal(TimeSpan.FromSeconds(60), run.Pause);
        Assert.Equal([Connect(Resume)], run.Wake());
    }

    [Fact]
    public void Attempts_that_fail_take_longer_and_longer_up_to_a_minute()
    {
        var run = Until(GatewayPhase.Connecting);
        run.Chance = 0;
        var pauses = new List<double>();
        for (var time = 0; time < 12; time++)
        {
            run.Take(ConnectFailed);
            pauses.Add(Assert.NotNull(run.Pause).TotalSeconds);
            run.Wake();
            run.Take(Granted);
        }

        Assert.Equal([0.5, 0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60], pauses);
    }

    [Fact]
    public void Chance_takes_away_up_to_a_half() =>
        Assert.Equal(
            [TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(4)],
            new[] { 0, 0.5, 1 }.Select(static chance => Backoff.After(5, chance)));

    [Fact]
    public void After_a_lost_connection_three_refusals_cost_less_than_four_seconds()
    {
        var run = Until(GatewayPhase.Ready);
        run.Chance = 0;
        var begin = run.Now;
        run.Take(Closed(null));
        for (var time = 0; time < 3; time++)
        {
            run.Take(ConnectFailed);
            Assert.Equal([Connect(Resume)], run.Wake());
        }

        Assert.InRange(run.Now - begin, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3.9));
    }

    [Fact]
    public void A_connection_that_falls_again_and_again_is_made_ever_later()
    {
        AfterFiveLosses(chance: 0, out var pauses);

        Assert.Equal([0, 0.5, 1, 2, 4], pauses);
    }

    [Fact]
    public void A_session_that_went_on_for_some_seconds_is_resumed_at_once_whatever_was_before()
    {
        var run = AfterFiveLosses(chance: 0.5, out _);
        run.Live(TimeSpan.FromSeconds(41));

        Assert.Equal([Connect(Resume)], run.Take(Closed(null)));
        run.Take(ConnectFailed);
        Assert.InRange(Assert.NotNull(run.Pause), TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public void A_session_that_cannot_be_resumed_has_to_have_lasted_for_minutes()
    {
        var run = AfterFiveLosses(chance: 0, out _);
        run.Live(TimeSpan.FromMinutes(4));

        Assert.Empty(run.Take(Closed(4009)));
        Assert.Equal(TimeSpan.FromSeconds(8), run.Pause);
    }

    [Fact]
    public void After_five_minutes_the_past_is_forgotten()
    {
        var run = AfterFiveLosses(chance: 0.5, out _);
        run.Live(TimeSpan.FromMinutes(6));

        Assert.Equal([Connect(Resume)], run.Take(Closed(null)));
    }

    // A thousand a day are allowed: 125 in three hours.
    [Theory]
    [InlineData(false, 0)]
    [InlineData(false, 0.5)]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    [InlineData(true, 0.5)]
    [InlineData(true, 1)]
    public void Sessions_that_never_last_are_begun_ever_later(bool isResumedOnce, double chance)
    {
        var run = new SessionRun { Chance = chance };
        var (end, identifies, resumes) = (run.Now + TimeSpan.FromHours(3), 0, 0);
        run.Take(new GatewayInput.Start());
        while (run.Now < end)
        {
            identifies += Next(run, isResumedOnce, ref resumes).Count(static action => action == Identify);
        }

        Assert.InRange(identifies, 10, 125);
    }

    [Fact]
    public void A_session_that_lasted_is_followed_by_another_at_once()
    {
        var run = Until(GatewayPhase.Ready);
        run.Live(TimeSpan.FromMinutes(6));

        Assert.Equal([Ask], run.Take(Closed(4009)));
    }

    // Ready, and lost after six seconds; the attempt to resume it is refused, at once or when it was resumed before.
    private static List<GatewayAction> Next(SessionRun run, bool isResumedOnce, ref int resumes)
    {
        switch (run.State.Phase)
        {
            case GatewayPhase.Asking:
                return run.Take(Granted);
            case GatewayPhase.Connecting:
                return run.Take(Connected);
            case GatewayPhase.Greeting:
                return run.Take(Hello);
            case GatewayPhase.Opening when !run.State.IsResuming:
                return run.Take(Ready);
            case GatewayPhase.Opening:
                return run.Take(isResumedOnce && ++resumes % 2 == 1 ? Event("RESUMED", 2) : Invalid(isResumable: false));
            case GatewayPhase.Ready:
                run.After(TimeSpan.FromSeconds(6));
                return run.Take(Closed(4000));
            default:
                return run.Wake();
        }
    }

    // Each loss is followed by a resume; the pauses before them are in seconds.
    private static SessionRun AfterFiveLosses(double chance, out List<double> pauses)
    {
        var run = Until(GatewayPhase.Ready);
        run.Chance = chance;
        pauses = [];
        for (var time = 0; time < 5; time++)
        {
            var actions = run.Take(Closed(null));
            pauses.Add(actions.Count > 0 ? 0 : Assert.NotNull(run.Pause).TotalSeconds);
            _ = actions.Count > 0 ? [] : run.Wake();
            run.Take(Connected);
            run.Take(Hello);
            run.Take(Event("RESUMED", 2));
        }

        return run;
    }
}
