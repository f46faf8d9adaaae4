using Bot.Discord.Testing.Rest;

namespace Bot.Bench.Discord;

/// <summary>What came of a load.</summary>
/// <param name="Offered">Interactions that were sent.</param>
/// <param name="Sending">How long that took.</param>
/// <param name="Cpu">Time of the client's processor meanwhile.</param>
internal sealed record LoadResult(IReadOnlyList<FakeInteraction> Offered, TimeSpan Sending, TimeSpan Cpu)
{
    private readonly double[] _times =
    [
        .. Offered
            .Where(static one => one.AcknowledgedAt is not null)
            .Select(static one => (one.AcknowledgedAt!.Value - one.DispatchedAt).TotalMilliseconds)
            .Order(),
    ];

    /// <summary>Interactions that were sent each second.</summary>
    public double OfferedRate => Offered.Count / Sending.TotalSeconds;

    /// <summary>Interactions that were answered each second, from the first to the last answer.</summary>
    public double AnsweredRate
    {
        get
        {
            var answers = Offered.Select(static one => one.AcknowledgedAt).OfType<TimeSpan>().Order().ToArray();
            return answers.Length < 2 ? 0 : (answers.Length - 1) / (answers[^1] - answers[0]).TotalSeconds;
        }
    }

    /// <summary>Half of the answers came within so many milliseconds.</summary>
    public double P50 => At(50);

    /// <summary>99 of 100 answers came within so many milliseconds.</summary>
    public double P99 => At(99);

    /// <summary>Milliseconds of the client's processor for one interaction.</summary>
    public double CpuEach => Cpu.TotalMilliseconds / Offered.Count;

    /// <summary>Interactions that got no answer.</summary>
    public int Lost => Offered.Count - _times.Length;

    /// <summary>Interactions that were answered more than once.</summary>
    public int Doubled => Offered.Count(static one => one.Calls.Count > 1);

    private double At(int percent) => _times.Length == 0 ? double.NaN : _times[_times.Length * percent / 100];
}
