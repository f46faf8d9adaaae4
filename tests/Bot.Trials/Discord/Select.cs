using System.Text.Json;

namespace Bot.Trials.Discord;

/// <summary>A list on a message.</summary>
internal sealed class Select(JsonElement component)
{
    private readonly int _most = component.TryGetProperty("max_values", out var most) ? most.GetInt32() : 1;

    /// <summary>Its custom id.</summary>
    public string Id { get; } = component.GetProperty("custom_id").GetString()!;

    /// <summary>What stands in it before something is picked.</summary>
    public string Prompt { get; } = component.GetProperty("placeholder").GetString()!;

    /// <summary>What it offers, in order.</summary>
    public IReadOnlyList<(string Label, string Value)> Options { get; } =
    [
        .. component.GetProperty("options").EnumerateArray().Select(static option =>
            (option.GetProperty("label").GetString()!, option.GetProperty("value").GetString()!)),
    ];

    /// <summary>True where these can be picked together.</summary>
    public bool Offers(IReadOnlyList<string> values) =>
        values.Count <= _most && values.All(value => Options.Any(option => option.Value == value));
}
