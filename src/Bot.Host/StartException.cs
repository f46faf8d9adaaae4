namespace Bot.Host;

/// <summary>The program cannot start, for a reason that its operator can mend.</summary>
/// <param name="message">What is wrong; names the key where a setting is.</param>
/// <param name="details">One line each.</param>
internal sealed class StartException(string message, IReadOnlyList<string> details) : Exception(message)
{
    public IReadOnlyList<string> Details { get; } = details;
}
