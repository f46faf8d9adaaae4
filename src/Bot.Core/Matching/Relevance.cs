namespace Bot.Core.Matching;

/// <summary>How much speaks for a text being about the lower leg at all.</summary>
internal static class Relevance
{
    /// <summary>Below it nothing is urgent but an emergency.</summary>
    public const double LeastToWarn = 0.3;

    /// <summary>Below it a text is about something else.</summary>
    public const double Least = 0.5;

    // What the closest page has before what is about something else, that the leg is named, that the words are known, that
    // signs are stated.
    private const double PerElsewhere = 0.7;
    private const double ForBody = 0.5;
    private const double ForElsewhereWords = 0.5;
    private const double ForKnownWords = 0.5;
    private const double PerSign = 0.1;
    private const int MostSigns = 4;

    /// <summary>That of the text, or of its sentence with the most where the rest speaks of something else.</summary>
    public static double Of(LanguageReader reader, Utterance text, SignReading reading, IReadOnlyList<PhraseHit> hits)
    {
        if (text.IsCommand)
        {
            return double.MinValue;
        }

        var whole = OfPart(reader, text, reading, hits);
        return whole >= Least
            ? whole
            : text.Sentences
                .Select(sentence => OfPart(reader, sentence, reader.ReadSigns(sentence), reader.Rank(sentence)))
                .Append(whole).Max();
    }

    private static double OfPart(LanguageReader reader, Utterance text, SignReading reading, IReadOnlyList<PhraseHit> hits) =>
        hits.FirstOrDefault(static hit => !hit.IsElsewhere).Closeness
        - (PerElsewhere * PhraseHit.ToElsewhere(hits))
        + (reading.IsAboutTheBody ? ForBody : 0)
        - (reading.IsOffTopic ? ForElsewhereWords : 0)
        - (ForKnownWords * (1 - reader.Coverage(text)))
        + (PerSign * Math.Min(reading.Stated.Count, MostSigns));
}
