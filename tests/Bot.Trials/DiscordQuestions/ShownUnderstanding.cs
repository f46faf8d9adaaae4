using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Discord.Interactions;
using Bot.Host.Evaluation;
using Bot.Testing;
using Bot.Trials.Discord;

namespace Bot.Trials.DiscordQuestions;

/// <summary>What a message shows of how a question was understood: the title, the level that opens it, the pages to open. Which
/// signs and words were read is not looked at.</summary>
internal static class ShownUnderstanding
{
    private const string TitleMark = "# ";
    private const string LevelMark = "## ";

    private static readonly (TextKey Title, Sureness Sureness)[] _titles =
    [
        (AskKeys.Title, Sureness.Sure),
        (AnswerKeys.NameOf(Urgency.EmergencyNow), Sureness.Sure),
        (AskKeys.UnsureTitle, Sureness.Unsure),
        (AskKeys.OffTopicTitle, Sureness.OffTopic),
    ];

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">It is no answer to a question, or contradicts itself.</exception>
    public static Understanding Of(Message message)
    {
        var (locale, sureness) = TitleOf(message.Paragraphs[0]);
        var warning = LevelOf(message.Paragraphs, locale);
        return message.Colour == ColourOf(warning)
            ? new Understanding(locale, default, warning, sureness, PagesOf(message))
            : throw new InvalidOperationException($"The colour {message.Colour:X6} is not that of {warning}.");
    }

    /// <summary>True where the message asks to try again.</summary>
    public static bool IsBusy(Message message) =>
        message.Paragraphs[0] == TitleMark + TextOf(CommunityKeys.BusyTitle, QuestionResult.Asker);

    private static (Locale Locale, Sureness Sureness) TitleOf(string paragraph)
    {
        var known =
            from locale in ShippedTexts.Snapshot.Locales
            from row in _titles
            where paragraph == TitleMark + TextOf(row.Title, locale)
            select ((Locale, Sureness)?)(locale, row.Sureness);
        return known.FirstOrDefault() ?? throw new InvalidOperationException($"'{paragraph}' is no title of an answer.");
    }

    // A level counts where it opens the message, and stands nowhere else.
    private static Urgency? LevelOf(IReadOnlyList<string> paragraphs, Locale locale)
    {
        var at = paragraphs.Index().Where(static row => row.Item.StartsWith(LevelMark, StringComparison.Ordinal)).ToList();
        return at switch
        {
            [] => null,
            [(1, var paragraph)] => UrgencyIds.All.First(level =>
                paragraph.Split('\n')[0] == LevelMark + TextOf(AnswerKeys.NameOf(level), locale)),
            _ => throw new InvalidOperationException("A level stands where it does not open the message."),
        };
    }

    private static int? ColourOf(Urgency? level) => level switch
    {
        Urgency.EmergencyNow => 0xB3261E,
        Urgency.SameDay => 0xB35A00,
        _ => null,
    };

    private static IReadOnlyList<PageMatch> PagesOf(Message message)
    {
        var lists = message.Selects.Select(static select => select.Options.Select(static option => ChoiceAction.Parse(option.Value)).ToList());
        return lists.FirstOrDefault(static actions => actions.TrueForAll(IsPage)) is { } pages
            ? [.. pages.Select(static page => new PageMatch(page!, []))]
            : [];
    }

    private static bool IsPage(ChoiceAction? action) =>
        action is ChoiceAction.OpenTopic or ChoiceAction.OpenGroup or ChoiceAction.Give;

    private static string TextOf(TextKey key, Locale locale) =>
        Markdown.Escape(ShippedTexts.Snapshot.Catalog(locale)[key].Value);
}
