namespace Bot.Discord.Testing.Rest;

/// <summary>A call that was to be the callback of an interaction.</summary>
/// <param name="At">When it came, in the time of the log.</param>
/// <param name="Status">The status code that answered it; 0 where the connection was dropped instead.</param>
/// <param name="Fault">What went wrong by script; null for nothing.</param>
public sealed record CallbackCall(TimeSpan At, int Status, RestFault? Fault)
{
    /// <summary>True where the client has to call again: it was not told that the callback is taken.</summary>
    public bool IsFaulted => Fault is RestFault.Answer or RestFault.Dropped or RestFault.AnswerLost;
}
