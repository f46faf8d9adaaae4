using System.Diagnostics;
using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Messages;

/// <summary>What a choice does: always something that the person could also say.</summary>
public abstract record ChoiceAction
{
    /// <summary>Longest code, so that token, dot and code fit the hundred characters of a button.</summary>
    public const int MaxCode = 16;

    private const char PlaceFollows = '_';

    private ChoiceAction()
    {
    }

    /// <summary>Opens a topic.</summary>
    public sealed record OpenTopic(Topic Topic) : ChoiceAction;

    /// <summary>Opens a group of causes.</summary>
    public sealed record OpenGroup(CauseGroup Group) : ChoiceAction;

    /// <summary>Gives a command without an argument.</summary>
    public sealed record Give(Command Command) : ChoiceAction;

    /// <summary>Chooses a language.</summary>
    /// <param name="Locale">Which.</param>
    /// <param name="Place">Where one stays; null for a page about the language.</param>
    public sealed record ChooseLanguage(Locale Locale, ChoiceAction? Place = null) : ChoiceAction;

    /// <summary>Asks whether a page shall be shown to everyone.</summary>
    public sealed record Share(ChoiceAction Place) : ChoiceAction;

    /// <summary>Shows a page to everyone.</summary>
    public sealed record Publish(ChoiceAction Place) : ChoiceAction;

    /// <summary>Sets the community's language; null for none.</summary>
    public sealed record SetCommunityLanguage(Locale? Locale) : ChoiceAction;

    /// <summary>Sets the community's country; null for none.</summary>
    public sealed record SetCommunityCountry(Country? Country) : ChoiceAction;

    /// <summary>Says where the person is; null for "another country".</summary>
    public sealed record ChooseCountry(Country? Country) : ChoiceAction;

    /// <summary>Has the stored language forgotten.</summary>
    public sealed record Forget : ChoiceAction;

    /// <summary>Starts the check for somebody.</summary>
    public sealed record StartFor(Audience Audience) : ChoiceAction;

    /// <summary>Responds with an option; several are picked together where the question allows it.</summary>
    public sealed record Respond(Option Option) : ChoiceAction;

    /// <summary>Responds with "none of these".</summary>
    public sealed record RespondNone : ChoiceAction;

    /// <summary>Responds with "I don't know".</summary>
    public sealed record RespondUnknown : ChoiceAction;

    /// <summary>Takes back the last response.</summary>
    public sealed record StepBack : ChoiceAction;

    /// <summary>Shows the responses.</summary>
    public sealed record ReviewResponses : ChoiceAction;

    /// <summary>Opens a question again.</summary>
    public sealed record ChangeResponse(Question Question) : ChoiceAction;

    /// <summary>Begins the check again.</summary>
    public sealed record RestartCheck : ChoiceAction;

    /// <summary>Goes on with the check: to the next question, or to the result.</summary>
    public sealed record ResumeCheck : ChoiceAction;

    /// <summary>Goes on with what is ticked already.</summary>
    public sealed record KeepResponses : ChoiceAction;

    /// <summary>Shows the finished check as a text for a health professional.</summary>
    public sealed record HandOver(Locale Locale) : ChoiceAction;

    /// <summary>The short form that a button carries.</summary>
    public string Code => this switch
    {
        OpenTopic topic => string.Create(CultureInfo.InvariantCulture, $"t{topic.Topic.Number}"),
        OpenGroup group => string.Create(CultureInfo.InvariantCulture, $"g{(int)group.Group}"),
        Give give => string.Create(CultureInfo.InvariantCulture, $"m{give.Command.Number}"),
        ChooseLanguage { Place: { } place } language => $"l{language.Locale.Tag}{PlaceFollows}{place.Code}",
        ChooseLanguage language => $"l{language.Locale.Tag}",
        Share share => $"s{share.Place.Code}",
        Publish publish => $"p{publish.Place.Code}",
        SetCommunityLanguage language => $"o{language.Locale?.Tag}",
        SetCommunityCountry country => $"y{country.Country?.Code}",
        ChooseCountry country => $"n{country.Country?.Code}",
        Forget => "f",
        StartFor start => string.Create(CultureInfo.InvariantCulture, $"w{(int)start.Audience}"),
        Respond respond => string.Create(CultureInfo.InvariantCulture, $"a{respond.Option.Number}"),
        RespondNone => "z",
        RespondUnknown => "u",
        StepBack => "b",
        ReviewResponses => "r",
        ChangeResponse change => string.Create(CultureInfo.InvariantCulture, $"c{change.Question.Number}"),
        RestartCheck => "x",
        ResumeCheck => "q",
        KeepResponses => "k",
        HandOver handOver => $"h{handOver.Locale.Tag}",
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads a code; null for one that is old, forged or means nothing.</summary>
    public static ChoiceAction? Parse(string code)
    {
        if (code.Length is 0 or > MaxCode)
        {
            return null;
        }

        var rest = code[1..];
        return code[0] switch
        {
            't' when Number(rest) is { } number && TopicCatalog.Find(number) is { } topic => new OpenTopic(topic),
            'g' when Number(rest) is { } number && Enum.IsDefined((CauseGroup)number) =>
                new OpenGroup((CauseGroup)number),
            'm' when Number(rest) is { } number && CommandCatalog.Find(number) is { } command => new Give(command),
            'l' when rest.Split(PlaceFollows, 2) is [var tag, var place] =>
                Locale.TryParse(tag, out var locale) && ParsePlace(place) is { } stay ? new ChooseLanguage(locale, stay) : null,
            'l' when Locale.TryParse(rest, out var locale) => new ChooseLanguage(locale),
            's' when ParsePlace(rest) is { } place => new Share(place),
            'p' when ParsePlace(rest) is { } place => new Publish(place),
            'o' when rest.Length == 0 => new SetCommunityLanguage(null),
            'o' when Locale.TryParse(rest, out var locale) => new SetCommunityLanguage(locale),
            'y' when rest.Length == 0 => new SetCommunityCountry(null),
            'y' when Country.TryParse(rest, out var country) => new SetCommunityCountry(country),
            'n' when rest.Length == 0 => new ChooseCountry(null),
            'n' when Country.TryParse(rest, out var country) => new ChooseCountry(country),
            'f' when rest.Length == 0 => new Forget(),
            'w' when Number(rest) is { } number && Enum.IsDefined((Audience)number) && number > 0 =>
                new StartFor((Audience)number),
            'a' when Number(rest) is { } number && CalfPainQuestions.FindOption(number) is { } option =>
                new Respond(option),
            'z' when rest.Length == 0 => new RespondNone(),
            'u' when rest.Length == 0 => new RespondUnknown(),
            'b' when rest.Length == 0 => new StepBack(),
            'r' when rest.Length == 0 => new ReviewResponses(),
            'c' when Number(rest) is { } number && CalfPainQuestions.Find(number) is { } question =>
                new ChangeResponse(question),
            'x' when rest.Length == 0 => new RestartCheck(),
            'q' when rest.Length == 0 => new ResumeCheck(),
            'k' when rest.Length == 0 => new KeepResponses(),
            'h' when Locale.TryParse(rest, out var locale) => new HandOver(locale),
            _ => null,
        };
    }

    // A place is no choice about a place, so this goes no deeper.
    private static ChoiceAction? ParsePlace(string code) =>
        code is ['t' or 'g' or 'm', ..] ? Parse(code) : null;

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
