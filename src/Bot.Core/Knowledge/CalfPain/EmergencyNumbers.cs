namespace Bot.Core.Knowledge.CalfPain;

/// <summary>Emergency numbers by country, compiled on <see cref="Source.ReadingDay"/>.</summary>
/// <remarks>The number follows the place, never the language. Where sources disagree the safer line stands:
/// 144 before 112 in Austria, 113 in Norway. 112 is no emergency number in mainland China.</remarks>
public static class EmergencyNumbers
{
    private static readonly HashSet<string> _europe =
    [
        "BE", "BG", "CY", "CZ", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "MT",
        "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    /// <summary>The rows of the country select, in its order.</summary>
    public static IReadOnlyList<EmergencyNumber> All { get; } =
    [
        Row("DE", ["112"], "116117", true, SourceMark.Read, "onmeda-116117"),
        Row("AT", ["144", "112"], "1450", true, SourceMark.NotRead),
        Row("CH", ["144", "112"], null, true, SourceMark.NotRead),
        Row("LI", ["144"], null, false, SourceMark.NotRead),
        Row("GB", ["999", "112"], "111", true, SourceMark.Read, "nhs-dvt"),
        Row("IE", ["112", "999"], null, true, SourceMark.NotRead),
        Row("NO", ["113"], null, false, SourceMark.NotRead),
        Row("EU", ["112"], null, false, SourceMark.Read),
        Row("US", ["911"], null, true, SourceMark.NotRead),
        Row("CA", ["911"], "811", true, SourceMark.NotRead),
        Row("AU", ["000"], "1800 022 222", true, SourceMark.Read),
        Row("NZ", ["111"], "0800 611 116", true, SourceMark.Read),
        Row("CN", ["120"], null, true, SourceMark.Read, "gov-120"),
        Row("HK", ["999"], null, true, SourceMark.ReadInCopy, "wiki-999"),
        Row("MO", ["999"], null, false, SourceMark.ReadInCopy, "wiki-999"),
        Row("TW", ["119"], null, true, SourceMark.NotRead),
        Row("SG", ["995"], null, false, SourceMark.NotRead),
        Row("MY", ["999"], null, false, SourceMark.NotRead),
        Row("IN", ["112"], null, false, SourceMark.NotRead),
        Row("JP", ["119"], "#7119", true, SourceMark.NotRead),
        Row("KR", ["119"], null, false, SourceMark.NotRead),
    ];

    /// <summary>Every number of the table, for the rule that texts carry none.</summary>
    public static IReadOnlySet<string> Digits { get; } = All
        .SelectMany(static row => row.Urgent is { } urgent ? row.Emergency.Append(urgent) : row.Emergency)
        .Select(static number => string.Concat(number.Where(char.IsAsciiDigit)))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The numbers of a country, with one row for the rest of the EU and EEA; null where we know none.</summary>
    public static EmergencyNumber? For(Country? country)
    {
        if (country is not { } known)
        {
            return null;
        }

        var code = _europe.Contains(known.Code) ? Country.OfEurope.Code : known.Code;
        return All.FirstOrDefault(row => row.Country.Code == code);
    }

    private static EmergencyNumber Row(
        string country,
        string[] emergency,
        string? urgent,
        bool hasUrgentText,
        SourceMark mark,
        params string[] sources) =>
        new(Country.Parse(country), emergency, urgent, hasUrgentText, mark, sources);
}
