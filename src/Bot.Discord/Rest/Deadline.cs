namespace Bot.Discord.Rest;

/// <summary>The moment by which something has to be done, on the monotonic clock of one <see cref="TimeProvider"/>.
/// </summary>
/// <param name="Timestamp">In units of <see cref="TimeProvider.GetTimestamp"/>.</param>
internal readonly record struct Deadline(long Timestamp)
{
    /// <summary>Time for the answer to an interaction: Discord allows 3 s, and the way there takes some of it.</summary>
    public static TimeSpan Callback { get; } = TimeSpan.FromSeconds(2.5);

    /// <summary>The deadline of an interaction.</summary>
    /// <param name="clock">The clock of the timestamp.</param>
    /// <param name="receivedAt">Timestamp of its receipt. The interaction's id tells Discord's time, which is no use here.
    /// </param>
    public static Deadline ForCallback(TimeProvider clock, long receivedAt) => After(clock, receivedAt, Callback);

    /// <summary>A deadline some time after a timestamp.</summary>
    public static Deadline After(TimeProvider clock, long since, TimeSpan time) =>
        new(since + (long)(time.TotalSeconds * clock.TimestampFrequency));

    /// <summary>What is left of it; negative when it has passed.</summary>
    public TimeSpan Left(TimeProvider clock) => clock.GetElapsedTime(clock.GetTimestamp(), Timestamp);
}
