using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>German writes ä, ö, ü; ae, oe, ue are left to the words that have them by right.</summary>
internal static partial class UmlautRule
{
    private static readonly HashSet<string> _rightful = new(StringComparer.Ordinal)
    {
        "zuerst", "aktuell", "aktuelle", "aktuellen", "manuell", "manuelle", "eventuell", "individuell", "individuelle",
        "visuell", "sexuell", "virtuell", "punktuell", "statue", "soeben", "aerob", "aerobe", "aerosol", "koeffizient",
        "poesie", "israel", "duell", "zuende", "tuend",
    };

    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Umlaut, static (entry, _) =>
        entry.Locale.Tag == "de"
            && TextKeys.Find(entry.Key) is not { Shape: TextShape.Words }
            && Words().Matches(entry.Value.ToLowerInvariant()).Any(IsSuspect)
            ? ["A word is written with ae, oe or ue."]
            : []);

    private static bool IsSuspect(Match word) =>
        !_rightful.Contains(word.Value) && Digraph().IsMatch(word.Value);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    // "ue" after a, e, ä, q is no umlaut: Trauer, neue, Quelle.
    [GeneratedRegex(@"ae|oe|(?<![aeäq])ue")]
    private static partial Regex Digraph();
}
