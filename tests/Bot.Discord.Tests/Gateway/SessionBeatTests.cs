using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class SessionBeatTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(1)]
    public void The_first_beat_comes_after_a_part_of_the_interval(double chance)
    {
        var run = Until(GatewayPhase.Greeting);
        run.Chance = chance;

        run.Take(Hello);
        run.Take(Ready);

        Assert.Equal(Interval * chance, run.Pause);
        Assert.Equal([Beat(1)], run.Wake());
        run.Take(Ack);
        Assert.Equal(Interval, run.Pause);
    }

    [Fact]
    public void Beats_carry_the_newest_number()
    {
        var run = Until(GatewayPhase.Ready);
        run.Take(Event("ANYTHING", 5));

        Assert.Equal([Beat(5)], run.Wake());
        run.Take(Ack);
        run.Take(Event("ANYTHING", 6));
        Assert.Equal([Beat(6)], run.Wake());
    }

    [Fact]
    public void Without_ready_it_beats_all_the_same_and_without_a_number()
    {
        var run = Until(GatewayPhase.Greeting);
        run.Chance = 0.1;
        run.Take(Hello);

        Assert.Equal([Beat(null)], run.Wake());
    }

    [Fact]
    public void While_it_resumes_beats_carry_the_number_of_the_session()
    {
        var run = ResumingUntil(GatewayPhase.Opening);

        Assert.Equal([Beat(1)], run.Wake());
    }

    [Fact]
    public void A_request_is_answered_at_once_and_the_schedule_is_kept()
    {
        var run = Until(GatewayPhase.Ready);
        var due = run.State.NextBeat;

        Assert.Equal([Beat(1)], run.Take(BeatRequest));

        Assert.Equal((due, true), (run.State.NextBeat, run.State.IsAcknowledged));
    }

    [Fact]
    public void A_beat_without_an_answer_for_three_quarters_of_the_interval_ends_the_connection()
    {
        var run = Until(GatewayPhase.Ready);
        run.Wake();

        Assert.Equal(Interval * 0.75, run.Pause);
        Assert.Equal([Close(4000), Connect(Resume)], run.Wake());

        Assert.Equal(GatewayNote.Zombie, run.Notes[^1]);
    }

    [Fact]
    public void An_answer_in_time_keeps_the_connection()
    {
        var run = Until(GatewayPhase.Ready);
        run.Wake();
        run.Take(Ack);

        Assert.Equal([Beat(1)], run.Wake());
        Assert.Equal(run.Now - Interval, run.State.AcknowledgedAt);
    }

    [Fact]
    public void An_answer_that_takes_its_time_does_not_move_the_schedule()
    {
        var run = Until(GatewayPhase.Ready);
        run.Wake();
        var beaten = run.Now;
        run.After(Interval / 2);
        run.Take(Ack);
        run.Take(Ack);

        Assert.Equal([Beat(1)], run.Wake());
        Assert.Equal(beaten + Interval, run.Now);
    }

    [Fact]
    public void Hello_begins_a_new_cycle()
    {
        var run = Until(GatewayPhase.Ready);
        run.Wake();
        Assert.False(run.State.IsAcknowledged);
        run.Take(Closed(null));
        run.Take(Connected);

        run.Take(Hello);

        Assert.Equal((true, run.Now), (run.State.IsAcknowledged, run.State.AcknowledgedAt));
        Assert.Equal([Beat(1)], run.Wake());
    }

    [Fact]
    public void Between_connections_nothing_is_due_but_the_next_attempt()
    {
        var run = Until(GatewayPhase.Ready);
        run.Take(Invalid(isResumable: true));

        Assert.Equal(run.State.Deadline, run.State.NextWake);
        Assert.Equal([Connect(Resume)], run.Wake());
    }

    [Fact]
    public void A_flood_of_requests_does_not_make_it_send_too_much()
    {
        var run = Until(GatewayPhase.Ready);
        var sent = new List<TimeSpan>();
        for (var request = 0; request < 10_000; request++)
        {
            sent.AddRange(run.Take(BeatRequest).Select(_ => run.Now));
            sent.AddRange(run.After(TimeSpan.FromMilliseconds(50)).Where(static action => action is GatewayAction.Send)
                .Select(_ => run.Now));
            run.Take(Ack);
        }

        Assert.All(sent, from => Assert.InRange(
            sent.Count(at => at >= from && at < from + TimeSpan.FromSeconds(60)), 1, 110));
        Assert.Equal(GatewayPhase.Ready, run.State.Phase);
    }

    [Fact]
    public void A_beat_that_was_not_sent_needs_no_answer()
    {
        var run = Until(GatewayPhase.Ready);
        var half = run.State.NextBeat - run.Now;
        run.After(half - TimeSpan.FromSeconds(0.5));
        while (run.Take(BeatRequest).Count > 0)
        {
        }

        Assert.Empty(run.After(TimeSpan.FromSeconds(0.5)));

        Assert.True(run.State.IsAcknowledged);
    }

    [Fact]
    public void Another_connection_may_send_anew()
    {
        var run = Until(GatewayPhase.Ready);
        while (run.Take(BeatRequest).Count > 0)
        {
        }

        run.Take(Closed(null));
        run.Take(Connected);

        Assert.Equal([ResumeAt(1)], run.Take(Hello));
    }
}
