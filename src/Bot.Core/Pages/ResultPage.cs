using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>What follows from the responses: how soon to be examined and why, what to rule out, what fits, what to avoid
/// until then. It names no illness of the reader's.</summary>
internal static class ResultPage
{
    private static readonly (TextKey Key, string[] Causes)[] _avoid =
    [
        (CheckKeys.AvoidPressure, ["acute-compartment-syndrome"]),
        (CheckKeys.AvoidClot, ["dvt", "cellulitis", "superficial-vein-thrombosis"]),
        (CheckKeys.AvoidInjury, ["achilles-rupture"]),
        (CheckKeys.AvoidArtery, ["pad", "acute-limb-ischaemia"]),
    ];

    private const int MostSigns = 7;

    public static Reply Build(PageWriter writer, Progress progress) =>
        writer.Snapshot.Mode is CheckMode.Navigator && !progress.Findings.Overlaps(CalfPainQuestions.RedFlags.Mask)
            ? Navigate(writer, progress)
            : Assess(writer, Assessor.Assess(progress.Findings), progress);

    /// <summary>Why it is this level.</summary>
    public static Block.List Reasons(PageWriter writer, Assessment assessment, Findings chosen) => new(
        writer.Text(CheckKeys.ResultWhy),
        [
            .. assessment.Rules.Select(static rule => rule.Id).DefaultIfEmpty(UrgencyRules.SelfCareId).Distinct()
                .Select(id => writer.Text(CheckKeys.OfRule(id))),

            // A slip of the finger shows.
            .. CalfPainQuestions.RedFlags.Options.Where(chosen.Has).Select(option => writer.Text(CheckKeys.TextOf(option.Id))),
        ]);

    private static Reply Assess(PageWriter writer, Assessment assessment, Progress progress) =>
        assessment.Urgency is Urgency.EmergencyNow
            ? AssessEmergency(writer, assessment, progress.Responses.Chosen)
            : AssessCalmly(writer, assessment, progress);

    // Nothing is ranked or ruled out; what to do now comes first, and its name is the title.
    private static Reply AssessEmergency(PageWriter writer, Assessment assessment, Findings chosen)
    {
        var pages = Pages(assessment.SignPages).OrderByDescending(static page => page is WarningSign).ToList();
        return writer.Finish(
            AnswerKeys.NameOf(Urgency.EmergencyNow),
            [
                LevelOf(writer, assessment),
                .. EmergencyPage.CallNow(writer),
                Reasons(writer, assessment, chosen),
                Avoid(writer, assessment.SignPages),
                .. SourcesOf(writer, pages),
                new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
            ],
            [
                .. writer.Numbers is null ? [EmergencyPage.Countries(writer)] : Array.Empty<ChoiceGroup>(),
                Menu.Topics(writer, CheckKeys.ResultSignPage, pages),
                Ends(writer),
                HandoverPage.Languages(writer),
                .. writer.Numbers is null ? Array.Empty<ChoiceGroup>() : [EmergencyPage.Countries(writer)],
                Menu.Quick(writer, Command.Check),
            ]);
    }

    private static Reply AssessCalmly(PageWriter writer, Assessment assessment, Progress progress)
    {
        var chosen = progress.Responses.Chosen;
        var concerned = assessment.Matches.Select(static match => match.Cause).Concat(assessment.RuleOut).Distinct().ToList();
        var pages = Pages(concerned);

        // "I don't know" about a warning sign never reassures: then the safety net stands right below the level.
        var isUnclear = progress.Responses.IsUnknown(CalfPainQuestions.RedFlags)
            || progress.Responses.IsUnknown(CalfPainQuestions.Signs);
        return writer.Finish(
            CheckKeys.ResultTitle,
            [
                LevelOf(writer, assessment),
                .. isUnclear ? [new Block.Box(writer.Text(CheckKeys.ResultUnknown), SafetyNet.Of(writer).Items)] : Array.Empty<Block>(),
                .. WhereToGo.Of(writer, assessment.Urgency),
                Reasons(writer, assessment, chosen),
                RuleOut(writer, assessment),
                .. Fits(writer, assessment, chosen),
                Avoid(writer, concerned),
                .. Tell(writer).Take(isUnclear ? 1 : 2),
                .. SourcesOf(writer, pages),
                new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
            ],
            [
                HandoverPage.Languages(writer),
                Menu.Topics(writer, InterfaceKeys.TopicRelated, pages),
                Menu.WhatToTell(writer),
                Ends(writer),
                Menu.Quick(writer, Command.Check),
            ]);
    }

    private static List<Topic> Pages(IEnumerable<TopicId> ids) => [.. ids.Select(static id => TopicCatalog.Find(id)!)];

    // One source for each page, in the reader's language where there is one.
    private static IEnumerable<Block> SourcesOf(PageWriter writer, List<Topic> pages) => pages.Count == 0
        ? []
        :
        [
            SourceList.Of(
                writer,
                pages.SelectMany(page => page.Sources
                    .OrderByDescending(id => Sources.Get(id).Language == writer.Locale.Tag)
                    .ThenBy(id => Sources.Get(id).Language != Locale.English.Tag).Take(1)).Distinct()),
        ];

    // What to say, then the safety net.
    private static Block[] Tell(PageWriter writer) =>
    [
        writer.Section(CheckKeys.ResultTell, CheckKeys.ResultTellText),
        SafetyNet.Of(writer) with { Heading = writer.Text(CheckKeys.NavigatorSigns) },
    ];

    private static Block.Level LevelOf(PageWriter writer, Assessment assessment) => writer.Level(
        assessment.Urgency,
        assessment.IsLonger ? CheckKeys.WithinDaysLonger : AnswerKeys.DoOf(assessment.Urgency));

    private static Block.Box RuleOut(PageWriter writer, Assessment assessment) => new(
        writer.Text(CheckKeys.ResultRuleOut), [.. assessment.RuleOut.Select(id => NameOf(writer, id))]);

    private static IEnumerable<Block> Fits(PageWriter writer, Assessment assessment, Findings chosen)
    {
        if (assessment.Urgency is Urgency.EmergencyNow)
        {
            yield break;
        }

        if (assessment.Matches.Count == 0)
        {
            yield return new Block.Text(
                null, $"{writer.Text(CheckKeys.ResultNone)} {writer.Text(CheckKeys.ResultNoneTell)}");
            yield break;
        }

        yield return new Block.Text(writer.Text(CheckKeys.ResultFits), writer.Text(CheckKeys.ResultOthers));
        foreach (var match in assessment.Matches)
        {
            yield return new Block.List(
                writer.Text(
                    CheckKeys.ResultMatch, ("topic", NameOf(writer, match.Cause)), ("band", writer.Text(CheckKeys.Of(match.Band)))),
                [
                    .. Signs(writer, CheckKeys.ResultFor, match.For, chosen),
                    .. Signs(writer, CheckKeys.ResultAgainst, match.Against, chosen),
                ],
                new ChoiceAction.OpenTopic(TopicCatalog.Find(match.Cause)!));
        }
    }

    // The first ones are the most telling: red flags and signs come before risks.
    // What follows by itself, such as one leg after an injury, was not ticked and is not named.
    private static string[] Signs(PageWriter writer, TextKey key, IEnumerable<Option> options, Findings chosen)
    {
        var ticked = options.Where(chosen.Has).Take(MostSigns).ToList();
        return ticked.Count == 0 ? [] : [writer.Text(key, ("signs", CheckPages.Join(writer, ticked)))];
    }

    private static Block.Box Avoid(PageWriter writer, IEnumerable<TopicId> concerned) => new(
        writer.Text(CheckKeys.ResultAvoid),
        [
            .. _avoid
                .Where(row => row.Causes.Any(cause => concerned.Any(id => id.Value == cause)))
                .SelectMany(row => writer.Items(row.Key))
                .Distinct(),
        ]);

    // A fixed list in the order of the topics; the number is a count and nothing is weighed.
    private static Reply Navigate(PageWriter writer, Progress progress)
    {
        var rows = FitWeights.All
            .Select(weight => (Topic: TopicCatalog.Find(weight.Cause)!, Count: Mentioned(weight, progress.Responses.Chosen)))
            .Where(static row => row.Count > 0)
            .ToList();
        return writer.Finish(
            CheckKeys.NavigatorTitle,
            [
                SafetyNet.Emergency(writer),
                new Block.Text(null, writer.Text(CheckKeys.NavigatorIntro)),
                .. Tell(writer),
                new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
            ],
            [
                .. rows.Chunk(ChoiceGroup.Maximum(ChoiceStyle.Select)).Select(part => new ChoiceGroup(
                    writer.Text(InterfaceKeys.TopicRelated),
                    ChoiceStyle.Select,
                    [.. part.Select(row => new Choice(LineOf(writer, row.Topic, row.Count), new ChoiceAction.OpenTopic(row.Topic)))])),
                Menu.WhatToTell(writer),
                HandoverPage.Languages(writer),
                Ends(writer),
                Menu.Quick(writer, Command.Check),
            ]);
    }

    private static string LineOf(PageWriter writer, Topic topic, int count) => writer.Text(
        CheckKeys.NavigatorLine,
        ("topic", NameOf(writer, topic.Id)),
        ("count", count.ToString(CultureInfo.InvariantCulture)));

    private static int Mentioned(FitWeight weight, Findings chosen) =>
        (int)UInt128.PopCount(chosen.Bits & (weight.Strongly | weight.Supports));

    private static string NameOf(PageWriter writer, TopicId id) =>
        writer.Text(AnswerKeys.Of(TopicCatalog.Find(id)!, TopicPart.Title));

    private static ChoiceGroup Ends(PageWriter writer) => new(
        "",
        ChoiceStyle.Buttons,
        [
            new Choice(writer.Text(CheckKeys.Back), new ChoiceAction.StepBack()),
            new Choice(writer.Text(CheckKeys.Review), new ChoiceAction.ReviewResponses()),
            new Choice(writer.Text(CheckKeys.Restart), new ChoiceAction.RestartCheck()),
        ]);
}
