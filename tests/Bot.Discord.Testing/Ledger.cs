using System.Collections.Concurrent;

namespace Bot.Discord.Testing;

/// <summary>Where rules that clients broke are written down.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<Violation> _violations = new();

    public IReadOnlyList<Violation> Violations => [.. _violations];

    public void Add(Rule rule, string where) => _violations.Enqueue(new Violation(rule, where));

    public void AddRange(IEnumerable<Violation> violations)
    {
        foreach (var violation in violations)
        {
            _violations.Enqueue(violation);
        }
    }
}
