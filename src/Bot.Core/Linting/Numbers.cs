using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>The numbers of a text as values.</summary>
internal static partial class Numbers
{
    private static readonly Dictionary<string, decimal> _english = new(StringComparer.Ordinal)
    {
        ["half"] = 0.5m, ["one"] = 1, ["a"] = 1, ["an"] = 1, ["once"] = 1, ["single"] = 1, ["two"] = 2, ["twice"] = 2,
        ["both"] = 2, ["three"] = 3, ["third"] = 3, ["four"] = 4, ["quarter"] = 4, ["five"] = 5, ["six"] = 6,
        ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
    };

    private static readonly Dictionary<string, decimal> _german = new(StringComparer.Ordinal)
    {
        ["halb"] = 0.5m, ["halbe"] = 0.5m, ["halben"] = 0.5m, ["ein"] = 1, ["eine"] = 1, ["einen"] = 1, ["einem"] = 1,
        ["einer"] = 1, ["eines"] = 1, ["eins"] = 1, ["einmal"] = 1, ["zwei"] = 2, ["beide"] = 2, ["beiden"] = 2,
        ["zweimal"] = 2, ["drei"] = 3, ["vier"] = 4, ["fünf"] = 5, ["sechs"] = 6, ["sieben"] = 7, ["acht"] = 8,
        ["neun"] = 9, ["zehn"] = 10,
    };

    private static readonly Dictionary<char, decimal> _chinese = new()
    {
        ['半'] = 0.5m, ['一'] = 1, ['二'] = 2, ['两'] = 2, ['三'] = 3, ['四'] = 4, ['五'] = 5, ['六'] = 6, ['七'] = 7,
        ['八'] = 8, ['九'] = 9, ['十'] = 10,
    };

    /// <summary>Numbers in digits: point and comma both decimal signs unless exactly three digits follow; sorted.
    /// </summary>
    /// <param name="text">Folded by <see cref="Clauses.Fold"/>.</param>
    public static IReadOnlyList<decimal> InDigits(string text) =>
    [
        .. Digits().Matches(text).Select(static match => Value(match.Value)).Order(),
    ];

    /// <summary>Numbers in words, for the languages whose words are known; every Chinese numeral counts alone and as
    /// the tens and ones that it forms, so that 十分之一 gives 10 and 1, and 十二 gives 12.</summary>
    /// <param name="text">Folded by <see cref="Clauses.Fold"/>.</param>
    /// <param name="locale">The language of the text.</param>
    public static IEnumerable<decimal> InWords(string text, Locale locale) => locale.Language switch
    {
        "en" => Words(text, _english),
        "de" => Words(text, _german),
        "zh" => Chinese(text),
        _ => [],
    };

    private static IEnumerable<decimal> Words(string text, Dictionary<string, decimal> values) =>
        LetterRuns().Matches(text)
            .Where(match => values.ContainsKey(match.Value))
            .Select(match => values[match.Value]);

    private static IEnumerable<decimal> Chinese(string text)
    {
        foreach (var numeral in text.Where(_chinese.ContainsKey))
        {
            yield return _chinese[numeral];
        }

        foreach (Match match in ChineseTens().Matches(text))
        {
            var tens = match.Groups["tens"] is { Length: 1 } first ? _chinese[first.Value[0]] : 1;
            var ones = match.Groups["ones"] is { Length: 1 } last ? _chinese[last.Value[0]] : 0;
            yield return (tens * 10) + ones;
        }
    }

    private static decimal Value(string digits)
    {
        var plain = Thousands().Replace(digits, "").Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value / 1.000000000000000000m
            : decimal.MaxValue;
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[.,](?=[0-9]{3}(?:[^0-9]|$))")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex LetterRuns();

    [GeneratedRegex(@"(?<tens>[二三四五六七八九]?)十(?<ones>[一二三四五六七八九]?)")]
    private static partial Regex ChineseTens();
}
