using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>Puts together what a text states and what it comes close to.</summary>
internal static class Interpretation
{
    private const int MostPages = 3;

    // Added to the closeness of a cause: for each point of fit, and where it is to be ruled out.
    private const double PerPoint = 0.04;
    private const int MostPoints = 10;
    private const double ForRuleOut = 0.25;
    private const double ForSignPage = 0.5;

    // An example is seldom the answer to a question.
    private const string Story = "story";
    private const double ForStory = -0.3;

    // Below it the pages are only a guess.
    private const double LeastForSure = 0.3;

    /// <summary>Understands a text of one language.</summary>
    public static Understanding Of(LanguageReader reader, Utterance cut)
    {
        var reading = reader.ReadSigns(cut);
        var hits = reader.Rank(cut);
        var relevance = Relevance.Of(reader, cut, reading, hits);
        var mayWarn = relevance >= Relevance.LeastToWarn;
        var rules = TextUrgency.RulesOf(reading, mayWarn);
        var ranked = Weigh(hits, reading.Stated, rules);
        var closest = ranked.Count > 0 ? ranked[0].Closeness : 0;
        var isWarned = (rules.Count > 0 || (mayWarn && (reading.IsAboutTheBody || reading.Stated.Count > 0)))
            && WarningEvidence.Suffices(reading, cut.Sentences.Prepend(cut).Select(reader.ToUrgent), hits, rules.Count > 0);
        var warning = !isWarned ? (Urgency?)null : rules.Count > 0 ? rules[0].Urgency : WarningEvidence.LevelOf(ranked);
        var sureness = warning is not null ? Sureness.Sure
            : relevance < Relevance.Least ? Sureness.OffTopic
            : closest < LeastForSure || !IsTelling(reader, cut, reading) ? Sureness.Unsure
            : Sureness.Sure;
        return new Understanding(
            reader.Locale,
            reading.Stated,
            warning,
            sureness,
            sureness is Sureness.OffTopic ? [] : Pages(reader, cut, ranked));
    }

    private static List<PageMatch> Pages(LanguageReader reader, Utterance cut, IEnumerable<PhraseHit> ranked)
    {
        var ids = ranked.Select(static hit => hit.Page).DistinctBy(PhraseKeys.PageOf).Take(MostPages).ToList();
        return [.. ids.Zip(reader.WordsFor(cut, ids), static (id, words) => new PageMatch(PhraseKeys.PageOf(id)!, words))];
    }

    // A single word says too little.
    private static bool IsTelling(LanguageReader reader, Utterance cut, SignReading reading) =>
        reading.Stated.Count > 0 || reader.TellingWords(cut) > 1;

    private static List<PhraseHit> Weigh(IReadOnlyList<PhraseHit> hits, Findings stated, IReadOnlyList<UrgencyRule> rules)
    {
        var points = Assessor.Rank(stated).ToDictionary(static row => row.Weight.Cause.Value, static row => row.Points);
        var assessment = Assessor.Assess(stated);
        var ruleOut = assessment.RuleOut.Select(static id => id.Value).ToHashSet(StringComparer.Ordinal);
        var signPages = assessment.SignPages.Select(static id => id.Value).ToHashSet(StringComparer.Ordinal);
        var closeness = hits.ToDictionary(static hit => hit.Page, static hit => hit.Closeness, StringComparer.Ordinal);
        return
        [
            .. hits.Where(static hit => PhraseKeys.PageOf(hit.Page) is not null)
                .Select(hit => hit with
                {
                    Closeness = Math.Max(hit.Closeness, PointingSigns.To(hit.Page)
                            .Select(sign => closeness.GetValueOrDefault(sign) + (hit.Closeness / 1000)).DefaultIfEmpty(double.MinValue).Max())
                        + (PerPoint * Math.Clamp(points.GetValueOrDefault(hit.Page), 0, MostPoints))
                        + (rules.Count > 0 && ruleOut.Contains(hit.Page) ? ForRuleOut : 0)
                        + (rules.Count > 0 && signPages.Contains(hit.Page) ? ForSignPage : 0)
                        + (PhraseKeys.PageOf(hit.Page) is ChoiceAction.OpenTopic { Topic.Kind: Story } ? ForStory : 0),
                })
                .OrderByDescending(static hit => hit.Closeness),
        ];
    }
}
