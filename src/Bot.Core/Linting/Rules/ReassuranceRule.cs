using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>Nothing is belittled: a bot that cannot look must not say that it is nothing.</summary>
internal static partial class ReassuranceRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Reassurance, static (entry, _) =>
        Pattern(entry.Locale.Language)?.IsMatch(entry.Folded) == true ? ["This reassures without an examination."] : []);

    private static Regex? Pattern(string language) => language switch
    {
        "en" => English(),
        "de" => German(),
        "zh" => Chinese(),
        _ => null,
    };

    [GeneratedRegex(
        @"\b(?:it is|it's) only\b|(?<!not )\bsafe to ignore\b|\bjust an?\b|\bnothing (?:to worry|serious)\b"
        + @"|\b(?:no need to|do not|don't) worry\b|(?<!not )\bharmless\b|\bdo not need (?:to see )?a doctor\b")]
    private static partial Regex English();

    // "Nur ein Bein" restricts and does not belittle.
    [GeneratedRegex(
        @"(?<!nicht )\bharmlos|\bist nur\b(?! selten| manchmal| bei| wenn| dann)"
        + @"|\bnur eine?[nmrs]?\b(?! (?:bein|wade|seite|fuß|unterschenkel|teil|mal)\b)"
        + @"|\bkeine? (?:grund zur sorge|sorgen?)\b|\bkeinen grund zur sorge\b|(?<!nicht )\bun(?:bedenklich|gefährlich)"
        + @"|\bnichts schlimmes\b|\bbrauchen (?:sie )?keinen arzt\b")]
    private static partial Regex German();

    [GeneratedRegex(
        "(?<!不能说)没事|不用看医生|不必看医生|不需要(?:看医生|就医)|不用去医院|(?:不用|不必|无需|别)担心|请放心|(?<!看着)不严重|无害")]
    private static partial Regex Chinese();
}
