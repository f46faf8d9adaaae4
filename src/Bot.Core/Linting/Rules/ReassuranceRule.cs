using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Nothing is belittled: a bot that cannot look must not say that it is nothing.</summary>
internal static partial class ReassuranceRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Reassurance, static (entry, _) =>
        Pattern(entry.Locale)?.IsMatch(entry.Folded) == true ? ["This reassures without an examination."] : []);

    private static Regex? Pattern(Locale locale) => locale.Tag switch
    {
        "en" => English(),
        "de" => German(),
        "zh-Hans" or "zh-Hant" => Chinese(),
        _ => null,
    };

    [GeneratedRegex(@"\bit is only\b|\bit's only\b|\bsafe to ignore\b|\bjust an?\b|\bnothing to worry\b|\bno need to worry\b")]
    private static partial Regex English();

    [GeneratedRegex(@"\bharmlos|\bist nur\b|\bnur eine?[nmrs]?\b|\bkein grund zur sorge\b|\bunbedenklich")]
    private static partial Regex German();

    [GeneratedRegex("没事|沒事|不用看医生|不必看医生|不用担心|不必担心|没关系")]
    private static partial Regex Chinese();
}
