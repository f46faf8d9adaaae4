using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>No text gives a dose: units of weight and volume, and counted tablets, are looked for in every language.
/// </summary>
internal static partial class DoseRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Dose, static (entry, _) =>
        Dose().IsMatch(entry.Folded) ? ["This reads like a dose."] : []);

    // A Chinese measure word such as 片 counts patches of skin too, so it needs taking or a frequency before it.
    [GeneratedRegex(
        @"[0-9][ -]?(?:mg|g|ml|µg|μg|mcg|iu|ie|i\.e\.|milligrams?|grams?|millilitres?|milligramm|gramm|milliliter)\b"
        + @"|\b(?:[0-9]+|an?|one|half an?|two|three|four|five|six|eight|ten)[ -](?:tablets?|pills?)\b"
        + @"|\b(?:[0-9]+|two|three|four|five)[ -](?:capsules|drops)\b"
        + @"|\b(?:[0-9]+|eine?|einen|halbe|zwei|drei|vier|fünf|sechs|acht|zehn)[ -](?:tabletten?|pillen?|gramm|milligramm)\b"
        + @"|\b(?:[0-9]+|zwei|drei|vier|fünf)[ -](?:kapseln|tropfen)\b"
        + "|[0-9一二两三四五六七八九十百千半] ?(?:毫克|毫升|微克|国际单位|克)"
        + @"|(?:吃|服|每次|每天|每日|一次|一天|一日)\p{IsCJKUnifiedIdeographs}{0,4}?[0-9一二两三四五六七八九十半]+ ?[片粒颗滴勺丸]")]
    private static partial Regex Dose();
}
