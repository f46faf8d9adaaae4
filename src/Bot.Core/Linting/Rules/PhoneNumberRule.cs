using System.Text.RegularExpressions;
using Bot.Core.Knowledge.CalfPain;

namespace Bot.Core.Linting.Rules;

/// <summary>Numbers to call follow the place, so no text carries one, in digits or spelled out.</summary>
internal static partial class PhoneNumberRule
{
    private const int FewestDigits = 5;

    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.PhoneNumber, static (entry, _) =>
        Spelled().IsMatch(entry.Folded) || DigitRuns().Matches(entry.Folded).Any(static run => IsPhoneNumber(run.Value))
            ? ["Numbers to call are placeholders: {emergency}, {urgent}."]
            : []);

    private static bool IsPhoneNumber(string run)
    {
        var digits = string.Concat(run.Where(char.IsAsciiDigit));
        return EmergencyNumbers.Digits.Contains(digits)
            || (digits.Length >= FewestDigits && !RoundOrRange().IsMatch(run));
    }

    // Digits with what people write between the groups of a phone number.
    [GeneratedRegex(@"\+?[0-9](?:[ /()-]{0,2}[0-9])+|[0-9](?:\.[0-9]){2,}|0[0-9]{2,}\.[0-9]{3,}")]
    private static partial Regex DigitRuns();

    // 10000 people; 100-150 metres.
    [GeneratedRegex("^[1-9][0-9]*000$|^[0-9]{1,4}-[0-9]{1,4}$")]
    private static partial Regex RoundOrRange();

    [GeneratedRegex(
        @"\b(?:(?:zero|one|two|three|four|five|six|seven|eight|nine)[ -]){2}(?:zero|one|two|three|four|five|six|seven|eight|nine)\b"
        + @"|\b(?:(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)[ -]){2}(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)\b"
        + "|[零一二三四五六七八九]{3,}")]
    private static partial Regex Spelled();
}
