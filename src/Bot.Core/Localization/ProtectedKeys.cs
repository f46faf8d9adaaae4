namespace Bot.Core.Localization;

/// <summary>The texts that safety rests on.</summary>
public static class ProtectedKeys
{
    private static readonly string[] _beginnings =
    [
        "warning.", "urgency.", "question.rf-now.", "option.rf-", "rule.", "sign.rf-", "sign.sg-", "told.", "negation.", "hypothetical", "past",
        "safety-net.", "children.", "emergency.", "urgent.", "where.", "result.avoid.", "handover.", "disclaimer", "special-groups", "privacy.",
    ];

    private static readonly string[] _ends = [".seen", ".avoid", ".caution", ".next"];

    // Their one text says when to be examined, too.
    private static readonly string[] _passages = ["selfcare.", "prevention.", "exam.", "risk.", "anatomy."];

    /// <summary>True when the text of that name is protected.</summary>
    public static bool Cover(string key) =>
        _beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
        || _ends.Any(end => key.EndsWith(end, StringComparison.Ordinal))
        || (key.EndsWith(".text", StringComparison.Ordinal)
            && _passages.Any(kind => key.StartsWith(kind, StringComparison.Ordinal)));
}
