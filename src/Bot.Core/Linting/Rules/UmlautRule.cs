using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>German writes ä, ö, ü; ae, oe, ue are left to the words that have them by right.</summary>
internal static partial class UmlautRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Umlaut, static (entry, _) =>
        entry.Locale.Language == "de"
            && TextKeys.Find(entry.Key) is not { Shape: TextShape.Words }
            && Digraph().IsMatch(Rightful().Replace(entry.Folded, ""))
            ? ["A word is written with ae, oe or ue."]
            : []);

    // Zuerst, aktuelle, individueller, anaerob, Koeffizient, Influenza.
    [GeneratedRegex("zue|uell|individu|aero|koe[fx]|influenz|poe[ts]|poesie|oboe|soeben|statue|[mr][ia]cha?el|raphael|israel")]
    private static partial Regex Rightful();

    // "ue" after a, e, ä, q is no umlaut: Trauer, neue, Quelle.
    [GeneratedRegex("ae|oe|(?<![aeäq])ue")]
    private static partial Regex Digraph();
}
