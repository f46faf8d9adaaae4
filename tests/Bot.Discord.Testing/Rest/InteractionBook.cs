using System.Collections.Concurrent;
using System.Text;

namespace Bot.Discord.Testing.Rest;

/// <summary>All interactions that were sent, by the gateway or as signed posts.</summary>
public sealed class InteractionBook
{
    private readonly ConcurrentDictionary<string, FakeInteraction> _byId = new();
    private readonly ConcurrentDictionary<string, FakeInteraction> _byToken = new();
    private readonly TrafficLog _log;

    internal InteractionBook(TrafficLog log) => _log = log;

    /// <summary>Those that got no callback.</summary>
    public IReadOnlyList<FakeInteraction> Unacknowledged =>
        [.. _byId.Values.Where(static interaction => interaction.AcknowledgedAt is null)];

    /// <summary>Notes an interaction as sent now; one with the same id keeps its time.</summary>
    /// <param name="interaction">JSON with id, token and type.</param>
    /// <exception cref="ArgumentException">It is no such JSON.</exception>
    public FakeInteraction Register(string interaction)
    {
        var json = JsonReading.Parse(Encoding.UTF8.GetBytes(interaction))
            ?? throw new ArgumentException("An interaction is JSON.", nameof(interaction));
        var made = new FakeInteraction(json, _log);
        var known = _byId.GetOrAdd(made.Id, made);
        _byToken.TryAdd(known.Token, known);
        return known;
    }

    /// <summary>Forgets one, so that a long run does not grow; then it is unknown.</summary>
    public void Forget(FakeInteraction interaction)
    {
        _byId.TryRemove(interaction.Id, out _);
        _byToken.TryRemove(interaction.Token, out _);
    }

    internal FakeInteraction? Find(string id, string token) =>
        _byId.TryGetValue(id, out var interaction) && interaction.Token == token ? interaction : null;

    internal FakeInteraction? OfToken(string token) => _byToken.GetValueOrDefault(token);
}
