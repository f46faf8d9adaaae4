namespace Bot.Core.Knowledge.CalfPain;

/// <summary>Every page that a fact was taken from: language, publisher, subject, address, and how it was read.</summary>
internal static class Sources
{
    public static IReadOnlyList<Source> All { get; } = [.. CauseSources.All, .. HelpSources.All, .. BackgroundSources.All];

    private static readonly Dictionary<string, Source> _byId =
        All.ToDictionary(static source => source.Id, StringComparer.Ordinal);

    /// <summary>The source of that id.</summary>
    /// <exception cref="KeyNotFoundException">No source has it.</exception>
    public static Source Get(string id) => _byId[id];
}
