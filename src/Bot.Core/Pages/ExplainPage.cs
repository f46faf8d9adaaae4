using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>What the terms in somebody's message mean.</summary>
internal static class ExplainPage
{
    /// <summary>Most terms that are explained.</summary>
    public const int MostTerms = 5;

    public static Reply Build(PageWriter writer, IReadOnlyList<Topic> terms) => writer.Finish(
        CommunityKeys.ExplainTitle,
        [
            SafetyNet.Emergency(writer),
            .. terms.Count == 0 ? [new Block.Text(null, writer.Text(CommunityKeys.ExplainNone))] : Explained(writer, terms),
            new Block.Notice(writer.Text(InterfaceKeys.DisclaimerShort)),
        ],
        [Menu.Topics(writer, AskKeys.Open, terms), Menu.Quick(writer)]);

    private static IEnumerable<Block> Explained(PageWriter writer, IReadOnlyList<Topic> terms) =>
    [
        .. terms.Select(term => Explained(writer, term)),
        SourceList.Of(writer, [.. terms.SelectMany(static term => term.Sources.Take(1)).Distinct()]),
    ];

    private static Block.List Explained(PageWriter writer, Topic term) => new(
        writer.Text(AnswerKeys.Of(term, TopicPart.Title)),
        [writer.Items(TopicSummary.KeyOf(term))[0]],
        new ChoiceAction.OpenTopic(term));
}
