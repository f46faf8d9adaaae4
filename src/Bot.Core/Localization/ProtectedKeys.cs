namespace Bot.Core.Localization;

/// <summary>The texts that safety rests on.</summary>
public static class ProtectedKeys
{
    private static readonly string[] _beginnings =
    [
        "warning.", "urgency.", "question.rf-now.", "option.rf-", "rule.", "sign.rf-", "sign.sg-", "negation.",
        "safety-net.", "children.", "emergency.", "urgent.", "where.", "disclaimer", "special-groups", "privacy.",
    ];

    private static readonly string[] _ends = [".seen", ".avoid", ".caution"];

    /// <summary>True when the text of that name is protected.</summary>
    public static bool Cover(string key) =>
        _beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
        || _ends.Any(end => key.EndsWith(end, StringComparison.Ordinal));
}
