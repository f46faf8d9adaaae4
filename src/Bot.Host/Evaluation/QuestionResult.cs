using Bot.Core;
using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;

namespace Bot.Host.Evaluation;

/// <summary>How one question was understood.</summary>
/// <param name="Case">The question.</param>
/// <param name="Understanding">What was understood.</param>
internal sealed record QuestionResult(QuestionCase Case, Understanding Understanding)
{
    /// <summary>The language of whoever asks, whatever language the question is in.</summary>
    public static Locale Asker => Locale.English;

    /// <summary>The pages that were offered, by their ids.</summary>
    public IReadOnlyList<string> Pages { get; } = [.. Understanding.Pages.Select(static match => IdOf(match.Page))];

    /// <summary>True where the first page answers.</summary>
    public bool IsFirst => Answers(Understanding.Pages.Take(1));

    /// <summary>True where one of the pages answers.</summary>
    public bool IsShown => Answers(Understanding.Pages);

    /// <summary>True where a warning opens the reply.</summary>
    public bool Warns => Understanding.Warning is not null;

    /// <summary>True where it was said to be about something else.</summary>
    public bool Abstains => Understanding.Sureness is Sureness.OffTopic;

    /// <summary>True where a wrong page stands first and nothing says that it is a guess.</summary>
    public bool IsConfidentlyWrong => Understanding.Sureness is Sureness.Sure && (Case.IsOffTopic || !IsFirst);

    /// <summary>Reads a question.</summary>
    public static QuestionResult Of(QuestionCase question, Snapshot snapshot) =>
        new(question, snapshot.Questions.Read(question.Text, Asker));

    private static string IdOf(ChoiceAction page) => page switch
    {
        ChoiceAction.OpenTopic open => open.Topic.Id.Value,
        ChoiceAction.Give give => give.Command.Id,
        _ => page.Code,
    };

    private bool Answers(IEnumerable<PageMatch> pages) => pages.Any(match => NamesOf(match.Page).Any(Case.Topics.Contains));

    // A page of a group answers a question about the group, and so does the page of the group itself.
    private static IEnumerable<string> NamesOf(ChoiceAction page) => page switch
    {
        ChoiceAction.OpenTopic { Topic: var topic } => [topic.Id.Value, .. GroupOf(topic)],
        ChoiceAction.Give { Command: var command } when command == Command.Tests => ["exams", command.Id],
        ChoiceAction.Give { Command: var command } when command == Command.Background => ["risk-factors", "anatomy", command.Id],
        ChoiceAction.Give give => [give.Command.Id],
        _ => [],
    };

    private static string[] GroupOf(Topic topic) => topic.Kind switch
    {
        "warning" => ["warning-signs"],
        "selfcare" => ["self-care"],
        "prevention" => ["prevention"],
        "exam" => ["exams"],
        "risk" => ["risk-factors"],
        "anatomy" => ["anatomy"],
        _ => [],
    };
}
