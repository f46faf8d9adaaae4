using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>The answer to a question in somebody's own words: a warning first where the text states one, then the pages that
/// fit, or an honest word that none does. Of the text nothing is shown but single words.</summary>
internal static class AskPage
{
    private const int MostSigns = 8;

    private static readonly IReadOnlyList<Question> _toShow =
        [.. CalfPainQuestions.All.Where(static question => question != CalfPainQuestions.Feel)];

    /// <summary>How to ask.</summary>
    public static Reply Invite(PageWriter writer) => writer.Finish(
        AskKeys.Title,
        [SafetyNet.Emergency(writer), new Block.Text(null, writer.Text(AskKeys.How))],
        [Menu.Quick(writer)],
        new ChoiceAction.Give(Command.Ask));

    /// <summary>The answer.</summary>
    /// <param name="writer">Gives the words, in the language of the question.</param>
    /// <param name="understanding">What was understood.</param>
    /// <param name="isCut">True where only the beginning was read.</param>
    /// <param name="canStart">True where a check may begin with what was read.</param>
    public static Reply Build(PageWriter writer, Understanding understanding, bool isCut, bool canStart) =>
        Build(writer, understanding, isCut, canStart, AskWording.Own);

    /// <summary>The warning that somebody else's message calls for.</summary>
    /// <param name="writer">Gives the words.</param>
    /// <param name="understanding">What was understood, a warning among it.</param>
    /// <param name="isCut">True where only the beginning was read.</param>
    public static Reply Warn(PageWriter writer, Understanding understanding, bool isCut) =>
        Build(writer, understanding, isCut, canStart: false, AskWording.Others);

    private static Reply Build(
        PageWriter writer, Understanding understanding, bool isCut, bool canStart, AskWording wording)
    {
        IEnumerable<Block> remarks = isCut
            ? [new Block.Notice(writer.Text(AskKeys.Cut, ("maximum", Input.MaxSaid.ToString(CultureInfo.InvariantCulture))))]
            : [];
        return (understanding.Warning, understanding.Sureness) switch
        {
            (Urgency.EmergencyNow, _) => Emergency(writer, understanding, remarks, wording),
            (not null, _) => Today(writer, understanding, remarks, canStart, wording),
            (_, Sureness.OffTopic) => OffTopic(writer, remarks),
            (_, Sureness.Unsure) => Unsure(writer, understanding, remarks, canStart),
            _ => Calm(writer, understanding, remarks, canStart),
        };
    }

    private static Reply Emergency(
        PageWriter writer, Understanding understanding, IEnumerable<Block> remarks, AskWording wording) => writer.Finish(
        AnswerKeys.NameOf(Urgency.EmergencyNow),
        [
            writer.Level(Urgency.EmergencyNow, AnswerKeys.DoOf(Urgency.EmergencyNow)),
            .. EmergencyPage.CallNow(writer),
            Because(writer, understanding.Stated, wording),
            .. remarks,
            .. End(writer, understanding, wording),
        ],
        [
            .. writer.Numbers is null ? [EmergencyPage.Countries(writer)] : Array.Empty<ChoiceGroup>(),
            Open(writer, understanding),
            .. writer.Numbers is null ? Array.Empty<ChoiceGroup>() : [EmergencyPage.Countries(writer)],
            Menu.Quick(writer, Command.Check),
        ]);

    private static Reply Today(
        PageWriter writer, Understanding understanding, IEnumerable<Block> remarks, bool canStart, AskWording wording) => writer.Finish(
        wording.Title,
        [
            writer.Level(Urgency.SameDay, AnswerKeys.DoOf(Urgency.SameDay)),
            .. WhereToGo.Of(writer, Urgency.SameDay),
            Because(writer, understanding.Stated, wording),
            .. remarks,
            .. Pages(writer, understanding, wording),
            .. End(writer, understanding, wording),
        ],
        [Open(writer, understanding), .. Start(writer, understanding, canStart), Menu.Quick(writer)]);

    private static Reply Calm(
        PageWriter writer, Understanding understanding, IEnumerable<Block> remarks, bool canStart) => writer.Finish(
        AskKeys.Title,
        [
            .. remarks,
            .. Pages(writer, understanding, AskWording.Own),
            .. canStart ? [Signs(writer, AskKeys.Read, understanding.Stated)] : Array.Empty<Block>(),
            SafetyNet.Of(writer),
            .. End(writer, understanding, AskWording.Own),
        ],
        [Open(writer, understanding), .. Start(writer, understanding, canStart), Menu.Quick(writer)]);

    private static Reply Unsure(
        PageWriter writer, Understanding understanding, IEnumerable<Block> remarks, bool canStart) => writer.Finish(
        AskKeys.UnsureTitle,
        [
            SafetyNet.Of(writer),
            .. remarks,
            new Block.Text(null, writer.Text(AskKeys.Unsure)),
            .. canStart ? [Signs(writer, AskKeys.Read, understanding.Stated)] : Array.Empty<Block>(),
            .. End(writer, understanding, AskWording.Own),
        ],
        [Open(writer, understanding), .. Start(writer, understanding, canStart), Menu.Quick(writer)]);

    private static Reply OffTopic(PageWriter writer, IEnumerable<Block> remarks) => writer.Finish(
        AskKeys.OffTopicTitle,
        [SafetyNet.Of(writer), .. remarks, new Block.Text(null, writer.Text(AskKeys.OffTopic))],
        [Menu.Quick(writer)]);

    // Where no single sign was read, the text as a whole is like others.
    private static Block Because(PageWriter writer, Findings stated, AskWording wording) => stated.Count > 0
        ? Signs(writer, wording.Because, stated)
        : new Block.Text(null, writer.Text(wording.Resembles));

    // Red flags come first.
    private static Block.List Signs(PageWriter writer, TextKey heading, Findings stated) => new(
        writer.Text(heading),
        [
            .. _toShow.SelectMany(static question => question.Options).Where(stated.Has).Take(MostSigns)
                .Select(option => writer.Text(CheckKeys.LabelOf(option.Id))),
        ]);

    // The first page with what it is about, so that the answer says something itself.
    private static IEnumerable<Block> Pages(PageWriter writer, Understanding understanding, AskWording wording) =>
        understanding.Pages.Select((match, rank) => new Block.List(
            NameOf(writer, match.Page),
            [
                .. rank == 0 && SummaryOf(match.Page) is { } summary ? [writer.Text(summary)] : Array.Empty<string>(),
                .. match.Words.Count == 0
                    ? Array.Empty<string>()
                    : [writer.Text(wording.Words, ("words", CheckPages.Join(writer, match.Words)))],
            ],
            match.Page));

    private static TextKey? SummaryOf(ChoiceAction page) =>
        page is ChoiceAction.OpenTopic { Topic: (Cause or Treatment or WarningSign) and var topic } ? TopicSummary.KeyOf(topic) : null;

    private static IEnumerable<Block> End(PageWriter writer, Understanding understanding, AskWording wording) =>
    [
        .. SourcesOf(writer, understanding),
        new Block.Notice(writer.Text(wording.Note)),
        new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
    ];

    private static IEnumerable<Block> SourcesOf(PageWriter writer, Understanding understanding)
    {
        var ids = understanding.Pages.Select(static match => match.Page).OfType<ChoiceAction.OpenTopic>()
            .SelectMany(static open => open.Topic.Sources.Take(1)).Distinct().ToList();
        return ids.Count == 0 ? [] : [SourceList.Of(writer, ids)];
    }

    private static ChoiceGroup Open(PageWriter writer, Understanding understanding) => new(
        writer.Text(AskKeys.Open),
        ChoiceStyle.Select,
        [.. understanding.Pages.Select(match => new Choice(NameOf(writer, match.Page), match.Page))]);

    private static IEnumerable<ChoiceGroup> Start(PageWriter writer, Understanding understanding, bool canStart) =>
        canStart && understanding.Stated.Count > 0 ? [CheckPages.Audiences(writer, AskKeys.Start)] : [];

    private static string NameOf(PageWriter writer, ChoiceAction page) => page switch
    {
        ChoiceAction.OpenTopic open => writer.Text(AnswerKeys.Of(open.Topic, TopicPart.Title)),
        ChoiceAction.Give give => writer.Text(CommandCatalog.LabelOf(give.Command)),
        _ => "",
    };
}
