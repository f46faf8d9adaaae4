using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>The finished check as a short text for a health professional: what was asked and answered, the level and why.
/// It ranks no causes. The text has a language of its own, whatever language the check was held in.</summary>
internal static class HandoverPage
{
    /// <summary>The page around the text.</summary>
    /// <param name="writer">Gives the words of the page.</param>
    /// <param name="locale">The language of the text.</param>
    /// <param name="state">The dialogue.</param>
    /// <param name="day">The day on which the text is made.</param>
    public static Reply Build(PageWriter writer, Locale locale, DialogueState state, DateOnly day) => writer.Finish(
        HandoverKeys.Title,
        [
            new Block.Text(null, writer.Text(HandoverKeys.Intro)),
            Write(new PageWriter(writer.Snapshot, locale, state.Country), state, day),
        ],
        [
            new ChoiceGroup(
                "",
                ChoiceStyle.Buttons,
                [new Choice(writer.Text(CheckKeys.ShowResult), new ChoiceAction.ResumeCheck())]),
            Languages(writer),
            Menu.Quick(writer, Command.Check),
        ]);

    /// <summary>The languages that the text can be had in.</summary>
    public static ChoiceGroup Languages(PageWriter writer)
    {
        var locales = writer.Snapshot.Locales;
        return new ChoiceGroup(
            writer.Text(HandoverKeys.Prompt),
            locales.Count <= ChoiceGroup.Maximum(ChoiceStyle.Buttons) ? ChoiceStyle.Buttons : ChoiceStyle.Select,
            [.. locales.Select(locale => new Choice(
                new PageWriter(writer.Snapshot, locale, country: null).Text(InterfaceKeys.LocaleName),
                new ChoiceAction.HandOver(locale)))]);
    }

    private static Block.Document Write(PageWriter writer, DialogueState state, DateOnly day)
    {
        var mode = writer.Snapshot.Mode;
        var progress = Dialogue.Walk(state.Responses, mode);
        var text = writer.Finish(
            HandoverKeys.Document,
            [
                new Block.Text(null, writer.Text(state.Audience is Audience.Adult ? HandoverKeys.Adult : HandoverKeys.Me)),
                .. mode is CheckMode.Navigator ? Ticked(writer, progress) : Assessed(writer, progress),
                new Block.Notice(writer.Text(HandoverKeys.Made, ("date", SourceList.Date(day)))),
            ],
            []);
        return new Block.Document(text.Locale, text.Title, text.Blocks);
    }

    private static IEnumerable<Block> Assessed(PageWriter writer, Progress progress)
    {
        var assessment = Assessor.Assess(progress.Findings);
        yield return new Block.Text(
            writer.Text(HandoverKeys.Level), writer.Text(AnswerKeys.NameOf(assessment.Urgency)));
        yield return ResultPage.Reasons(writer, assessment, progress.Responses.Chosen);
        yield return new Block.List(
            writer.Text(HandoverKeys.Responses), [.. CheckPages.Lines(writer, progress, CalfPainQuestions.RedFlags, CalfPainQuestions.Signs)]);
        yield return new Block.List(writer.Text(HandoverKeys.NotTicked), [.. NotTicked(writer, progress)]);
        yield return new Block.Notice(writer.Text(HandoverKeys.Close));
    }

    private static IEnumerable<Block> Ticked(PageWriter writer, Progress progress)
    {
        yield return new Block.List(
            writer.Text(HandoverKeys.Ticked),
            [
                .. progress.Answered.SelectMany(static question => question.Options)
                    .Where(option => progress.Responses.Chosen.Has(option))
                    .Select(option => writer.Text(CheckKeys.LabelOf(option.Id))),
            ]);
        yield return new Block.Notice(writer.Text(HandoverKeys.CloseNavigator));
    }

    // What stood there and was left out tells as much as what was ticked, unless the person did not know, or could not tick
    // any more. Signs of an emergency stand in full, because a part of one may matter.
    private static IEnumerable<string> NotTicked(PageWriter writer, Progress progress) => progress.Answered
        .Where(question => !question.IsSingle && !progress.Responses.IsUnknown(question) && !IsFull(question, progress))
        .Select(question => NotTicked(
            writer, question, question.Options.Where(option => !progress.Responses.Chosen.Has(option))))
        .Where(static line => line.Length > 0);

    private static string NotTicked(PageWriter writer, Question question, IEnumerable<Option> options) =>
        question == CalfPainQuestions.RedFlags
            ? CheckPages.JoinInFull(writer, options)
            : CheckPages.Join(writer, options);

    private static bool IsFull(Question question, Progress progress) =>
        UInt128.PopCount(progress.Responses.Of(question)) >= (UInt128)question.MostChoices;
}
