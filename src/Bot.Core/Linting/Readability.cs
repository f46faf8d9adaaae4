using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>How long sentences may be in one language: words, or characters where it is written without blanks.</summary>
/// <param name="Longest">No sentence is longer.</param>
/// <param name="Mean">The mean of a page is no higher.</param>
public sealed record SentenceLimits(int Longest, int Mean)
{
    /// <summary>The limits of plain language for a reader of twelve; null for a language that nobody set them for.
    /// </summary>
    public static SentenceLimits? For(Locale locale) => locale.Language switch
    {
        "en" => new(20, 14),
        "de" => new(15, 11),
        "zh" => new(30, 20),
        _ => null,
    };
}

/// <summary>How a page reads.</summary>
/// <param name="Locale">Its language.</param>
/// <param name="Page">What its keys begin with, for example <c>cause.dvt</c>.</param>
/// <param name="Sentences">How many sentences and items it has.</param>
/// <param name="Mean">The mean length.</param>
/// <param name="Longest">The length of its longest sentence.</param>
/// <param name="LongestSentence">That sentence.</param>
/// <param name="LongestKey">Where it stands.</param>
public sealed record PageReading(
    Locale Locale, string Page, int Sentences, double Mean, int Longest, string LongestSentence, string LongestKey)
{
    private const int FewestForMean = 4;

    /// <summary>How far it is from the limits: above 1 it is over one of them; 0 where there are none. A page of very few
    /// sentences has no mean to speak of.</summary>
    public double Strain => SentenceLimits.For(Locale) is { } limits
        ? Math.Max((double)Longest / limits.Longest, Sentences < FewestForMean ? 0 : Mean / limits.Mean)
        : 0;

    /// <summary>True when it is over a limit.</summary>
    public bool IsOver => Strain > 1;
}

/// <summary>Measures the sentences of all pages.</summary>
public static class Readability
{
    private const int PartsOfAPageName = 2;

    /// <summary>Every page of every language, the hardest to read first.</summary>
    public static IReadOnlyList<PageReading> Of(AnswerSet set) =>
    [
        .. set.Entries
            .Where(static entry => TextKeys.Find(entry.Key) is { Shape: not (TextShape.Label or TextShape.Words) })
            .GroupBy(static entry => (entry.Locale, Page: PageOf(entry.Key)))
            .Select(static page => Read(page.Key.Locale, page.Key.Page, [.. page]))
            .OfType<PageReading>()
            .OrderByDescending(static reading => reading.Strain)
            .ThenBy(static reading => reading.Page, StringComparer.Ordinal),
    ];

    private static string PageOf(string key) => string.Join('.', key.Split('.').Take(PartsOfAPageName));

    private static PageReading? Read(Locale locale, string page, IReadOnlyList<AnswerEntry> entries)
    {
        var sentences = (
            from entry in entries
            from sentence in Sentences.Of(entry.Value, locale)
            select (Length: Sentences.Length(sentence, locale), sentence, entry.Key)).ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        var (length, text, key) = sentences.MaxBy(static sentence => sentence.Length);
        return new PageReading(
            locale, page, sentences.Count, sentences.Average(static sentence => sentence.Length), length, text, key);
    }
}
