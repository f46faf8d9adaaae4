namespace Bot.Core.Localization;

/// <summary>Every text that the program shows or reads; a language is complete when it has all of them.</summary>
public static class TextKeys
{
    private static readonly Dictionary<string, TextKey> _byName =
        InterfaceKeys.All.Concat(AnswerKeys.All).Concat(CheckKeys.All).Concat(HandoverKeys.All).Concat(AskKeys.All)
            .Concat(CommunityKeys.All)
            .ToDictionary(static key => key.Name, StringComparer.Ordinal);

    /// <summary>All keys.</summary>
    public static IReadOnlyCollection<TextKey> All => _byName.Values;

    /// <summary>The key of that name, or null.</summary>
    public static TextKey? Find(string name) => _byName.GetValueOrDefault(name);
}
