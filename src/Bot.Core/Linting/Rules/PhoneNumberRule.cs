using System.Text.RegularExpressions;
using Bot.Core.Knowledge.CalfPain;

namespace Bot.Core.Linting.Rules;

/// <summary>Numbers to call follow the place, so no text carries one.</summary>
internal static partial class PhoneNumberRule
{
    private const int FewestDigits = 5;

    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.PhoneNumber, static (entry, _) =>
        DigitRuns().Matches(entry.Folded).Any(static run => IsPhoneNumber(run.Value))
            ? ["Numbers to call are placeholders: {emergency}, {urgent}."]
            : []);

    private static bool IsPhoneNumber(string run)
    {
        var digits = string.Concat(run.Where(char.IsAsciiDigit));
        return digits.Length >= FewestDigits || EmergencyNumbers.Digits.Contains(digits);
    }

    // Digits with what people write between the groups of a phone number.
    [GeneratedRegex(@"\+?[0-9](?:[ /()-]{0,2}[0-9])+")]
    private static partial Regex DigitRuns();
}
