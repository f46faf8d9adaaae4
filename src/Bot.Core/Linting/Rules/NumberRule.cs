using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>A translation carries the numbers of the English text, as values: 1.5 and 1,5 and １.５ are one.</summary>
/// <remarks>A number written in digits must stand in the other text, in digits or in words. Words alone demand
/// nothing: "one leg" is 一条腿 and ein Bein.</remarks>
internal static class NumberRule
{
    public static LintRule Check { get; } = LintRules.ForEachTranslation(LintCodes.Number, Find);

    private static IEnumerable<string> Find(AnswerEntry entry, AnswerEntry english)
    {
        if (FirstWithout(english, entry) is { } lost)
        {
            yield return $"The number {lost} of the English text is missing.";
        }

        if (FirstWithout(entry, english) is { } added)
        {
            yield return $"The number {added} does not stand in the English text.";
        }
    }

    private static string? FirstWithout(AnswerEntry demanding, AnswerEntry giving)
    {
        var wanted = Numbers.InDigits(demanding.Folded);
        if (wanted.Count == 0)
        {
            return null;
        }

        var given = Numbers.InDigits(giving.Folded).Concat(Numbers.InWords(giving.Folded, giving.Locale)).ToList();
        foreach (var number in wanted)
        {
            if (!given.Remove(number))
            {
                return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
