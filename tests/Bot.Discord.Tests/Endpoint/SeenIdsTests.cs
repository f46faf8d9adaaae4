using Bot.Discord.Endpoint;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Endpoint;

public sealed class SeenIdsTests
{
    private static DateTimeOffset Now => ManualClock.Start;

    [Fact]
    public void An_id_is_new_once()
    {
        var seen = new SeenIds();

        Assert.True(seen.TryAdd(1, Now));
        Assert.True(seen.TryAdd(2, Now));
        Assert.False(seen.TryAdd(1, Now));
        Assert.False(seen.TryAdd(2, Now));
    }

    [Fact]
    public void An_id_is_remembered_for_a_quarter_of_an_hour_from_its_first_time()
    {
        var seen = new SeenIds();
        seen.TryAdd(1, Now);

        Assert.False(seen.TryAdd(1, Now.AddMinutes(10)));
        Assert.False(seen.TryAdd(1, Now.AddMinutes(15).AddTicks(-1)));
        Assert.True(seen.TryAdd(1, Now.AddMinutes(15)));
        Assert.False(seen.TryAdd(1, Now.AddMinutes(16)));
    }

    [Fact]
    public void A_clock_that_goes_back_forgets_nothing()
    {
        var seen = new SeenIds();
        seen.TryAdd(1, Now);
        seen.TryAdd(2, Now.AddHours(-1));

        Assert.False(seen.TryAdd(1, Now.AddHours(-1)));
        Assert.False(seen.TryAdd(2, Now.AddMinutes(1)));
    }

    [Fact]
    public void Where_there_is_no_room_the_oldest_is_forgotten()
    {
        var seen = new SeenIds(capacity: 3);
        for (var id = 1UL; id <= 4; id++)
        {
            seen.TryAdd(id, Now);
        }

        Assert.False(seen.TryAdd(2, Now));
        Assert.False(seen.TryAdd(3, Now));
        Assert.False(seen.TryAdd(4, Now));
        Assert.True(seen.TryAdd(1, Now));
    }

    [Fact]
    public void There_is_room_for_one_at_least() => Assert.Throws<ArgumentOutOfRangeException>(static () => new SeenIds(0));

    [Fact]
    public void Of_many_threads_one_is_the_first()
    {
        const int Ids = 2_000;
        var seen = new SeenIds();
        var first = 0;

        Parallel.For(0, 8 * Ids, i =>
        {
            if (seen.TryAdd((ulong)(i % Ids), Now))
            {
                Interlocked.Increment(ref first);
            }
        });

        Assert.Equal(Ids, first);
    }
}
