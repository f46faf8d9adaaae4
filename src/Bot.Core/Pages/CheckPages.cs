using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The cards of the check before its result: for whom, one question at a time, and the responses.</summary>
internal static class CheckPages
{
    private static readonly (Audience Audience, TextKey Label)[] _audiences =
    [
        (Audience.Me, CheckKeys.WhoMe), (Audience.Adult, CheckKeys.WhoAdult), (Audience.Child, CheckKeys.WhoChild),
    ];

    /// <summary>What the check is, and for whom it is held.</summary>
    public static Reply Start(PageWriter writer, TextKey? remark = null) => writer.Finish(
        CheckKeys.Title,
        [
            SafetyNet.Emergency(writer),
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(CheckKeys.Intro)),
            new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
        ],
        [
            Audiences(writer, CheckKeys.Who),
            Menu.Quick(writer, Command.Check),
        ],
        new ChoiceAction.Give(Command.Check));

    /// <summary>For whom the check begins.</summary>
    public static ChoiceGroup Audiences(PageWriter writer, TextKey prompt) => new(
        writer.Text(prompt),
        ChoiceStyle.Buttons,
        [.. _audiences.Select(row => new Choice(writer.Text(row.Label), new ChoiceAction.StartFor(row.Audience)))]);

    /// <summary>One question.</summary>
    public static Reply Ask(PageWriter writer, Question question, Progress progress, TextKey? remark = null)
    {
        var number = progress.Answered.Count + 1;
        var total = Math.Max(number, Typical(writer));
        return writer.Finish(
            CheckKeys.Of(question),
            [
                new Block.Progress(number, total, writer.Text(
                    CheckKeys.Progress,
                    ("number", number.ToString(CultureInfo.InvariantCulture)),
                    ("total", total.ToString(CultureInfo.InvariantCulture)))),
                .. Remark.Of(writer, remark),
                .. PictureOf(writer, question),
            ],
            [Options(writer, question, progress.Responses), Moves(writer, question, progress)]);
    }

    private static IEnumerable<Block> PictureOf(PageWriter writer, Question question) =>
        question != CalfPainQuestions.Where ? [] :
        [
            new Block.Picture(
                Block.Picture.LowerLeg,
                writer.Text(CheckKeys.Picture),
                [
                    writer.Text(CheckKeys.PictureFront), writer.Text(CheckKeys.PictureBack),
                    writer.Text(CheckKeys.PictureSide),
                ]),
        ];

    /// <summary>The responses so far; each can be changed.</summary>
    public static Reply Review(PageWriter writer, Progress progress) => writer.Finish(
        CheckKeys.ReviewTitle,
        [
            new Block.Text(null, writer.Text(CheckKeys.ReviewIntro)),
            new Block.List(null, [.. Lines(writer, progress)]),
            new Block.Notice(writer.Text(CheckKeys.HandoverNote)),
        ],
        [
            new ChoiceGroup(
                writer.Text(CheckKeys.Change),
                ChoiceStyle.Select,
                [
                    .. progress.Answered.Select(question =>
                        new Choice(writer.Text(CheckKeys.Of(question)), new ChoiceAction.ChangeResponse(question))),
                ]),
            new ChoiceGroup(
                "",
                ChoiceStyle.Buttons,
                [
                    new Choice(
                        writer.Text(progress.Next is null ? CheckKeys.ShowResult : CheckKeys.Resume),
                        new ChoiceAction.ResumeCheck()),
                    new Choice(writer.Text(CheckKeys.Restart), new ChoiceAction.RestartCheck()),
                ]),
        ]);

    /// <summary>Question and response, line by line.</summary>
    /// <param name="writer">Gives the words.</param>
    /// <param name="progress">The responses.</param>
    /// <param name="inFull">The questions of which options stand in full.</param>
    public static IEnumerable<string> Lines(PageWriter writer, Progress progress, params IReadOnlyList<Question> inFull) =>
        progress.Answered.Select(question => writer.Text(
            CheckKeys.ReviewLine,
            ("question", writer.Text(CheckKeys.Of(question))),
            ("response", ResponseTo(
                writer, question, progress.Responses, inFull.Contains(question) ? JoinInFull : Join))));

    /// <summary>Options in short as one line, as the language lists things.</summary>
    public static string Join(PageWriter writer, IEnumerable<Option> options) =>
        Join(writer, options.Select(option => writer.Text(CheckKeys.LabelOf(option.Id))));

    /// <summary>Options in full as one line.</summary>
    public static string JoinInFull(PageWriter writer, IEnumerable<Option> options) =>
        Join(writer, options.Select(option => writer.Text(CheckKeys.TextOf(option.Id))));

    /// <summary>Texts as one line, as the language lists things.</summary>
    public static string Join(PageWriter writer, IEnumerable<string> texts) =>
        string.Join(writer.Locale.Language is "zh" ? "；" : "; ", texts);

    private static string ResponseTo(
        PageWriter writer, Question question, Responses responses, Func<PageWriter, IEnumerable<Option>, string> join)
    {
        var chosen = question.Options.Where(option => responses.Chosen.Has(option)).ToList();
        return (chosen.Count, responses.IsUnknown(question)) switch
        {
            ( > 0, _) => join(writer, chosen),
            (_, true) => writer.Text(CheckKeys.LabelOf("unknown")),
            _ => writer.Text(CheckKeys.LabelOf("none")),
        };
    }

    private static ChoiceGroup Options(PageWriter writer, Question question, Responses responses) => new(
        question.MostChoices switch
        {
            1 => writer.Text(CheckKeys.ChooseOne),
            var most when most < question.Options.Count => writer.Text(
                CheckKeys.ChooseMost, ("most", most.ToString(CultureInfo.InvariantCulture))),
            _ => writer.Text(CheckKeys.ChooseAny),
        },
        question.IsSingle ? ChoiceStyle.Select : ChoiceStyle.Several,
        [
            .. question.Options.Select(option => new Choice(
                writer.Text(CheckKeys.LabelOf(option.Id)),
                new ChoiceAction.Respond(option),
                writer.Text(CheckKeys.TextOf(option.Id)),
                responses.Chosen.Has(option))),
        ],
        Math.Min(question.MostChoices, question.Options.Count));

    private static ChoiceGroup Moves(PageWriter writer, Question question, Progress progress)
    {
        var moves = new List<Choice>();
        if (question.HasNone)
        {
            moves.Add(new Choice(writer.Text(CheckKeys.LabelOf("none")), new ChoiceAction.RespondNone()));
        }

        moves.Add(new Choice(writer.Text(CheckKeys.LabelOf("unknown")), new ChoiceAction.RespondUnknown()));
        moves.Add(new Choice(writer.Text(CheckKeys.Back), new ChoiceAction.StepBack()));
        if (progress.Answered.Count > 0)
        {
            moves.Add(new Choice(writer.Text(CheckKeys.Review), new ChoiceAction.ReviewResponses()));
        }

        return new ChoiceGroup("", ChoiceStyle.Buttons, moves);
    }

    private static int Typical(PageWriter writer) => writer.Snapshot.Mode is CheckMode.Navigator ? 6 : 7;
}
