using System.Diagnostics;
using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Core.Triage;

namespace Bot.Core;

/// <summary>The whole bot as one pure function.</summary>
public static class CalfBot
{
    /// <summary>Answers one turn. Total: every input gives a reply or asks for an effect that has to come first.
    /// </summary>
    public static Outcome Respond(Turn turn, Snapshot snapshot)
    {
        var carried = Carried.Open(turn, snapshot);
        if (CheckTurns.Take(carried) is { } card)
        {
            return Answer(Command.Check, card);
        }

        var outcome = Page(carried);
        return outcome is Outcome.Answered answered
            ? answered with { Reply = carried.Accompany(answered.Reply) }
            : outcome;
    }

    private static Outcome Page(Carried carried)
    {
        var turn = carried.Turn;
        var writer = new PageWriter(carried.Snapshot, turn.Locale, turn.Country, turn.Surface);
        return turn.Input switch
        {
            Input.Said said => Hear(writer, carried, said.Text),
            Input.Picked picked when ChoiceAction.Parse(picked.Code) is var action =>
                CommunityTurns.Take(carried, action) ?? Pick(writer, action),
            Input.Pointed pointed => Answer(Command.Ask, CommunityTurns.Explain(carried, pointed.Text)),
            Input.Commanded { Command: var command } when CommandCatalog.ForModerators.Contains(command) =>
                CommunityTurns.ShowSettings(carried),
            Input.PickedSeveral or Input.PickedNothing => Answer(null, UnknownPage.Build(writer, InterfaceKeys.UnknownNumber)),
            Input.Commanded { Argument: { Length: > 0 } question } commanded when commanded.Command == Command.Ask =>
                IsEmpty(question) ? Answer(null, UnknownPage.Build(writer, InterfaceKeys.UnknownEmpty)) : Ask(carried, question),
            Input.Commanded { Argument: { Length: > 0 } argument } commanded when NeedsQuestions(commanded, carried.Snapshot) =>
                AsQuestion(writer, carried, new CommandMatch(commanded.Command, turn.Locale, argument), argument)
                    ?? Obey(writer, commanded.Command, argument),
            Input.Commanded commanded => Obey(writer, commanded.Command, commanded.Argument ?? ""),
            Input.Performed { Effect: Effect.First.StoreCommunityLanguage or Effect.First.StoreCommunityCountry } performed =>
                CommunityTurns.Saved(carried, performed),
            Input.Performed performed => Report(writer, carried, performed),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>True for an input with words that may ask something. Only then the index of questions has to be there; what
    /// menus offer needs none.</summary>
    public static bool NeedsQuestions(Input input, Snapshot snapshot) => input switch
    {
        Input.Said or Input.Pointed => true,
        Input.Commanded { Command: { TakesArgument: true } command, Argument: { Length: > 0 } argument } =>
            command == Command.Ask
            || !(snapshot.Suggestions.Offers(command, argument) || snapshot.Locales.Any(locale => locale.Tag == argument)),
        _ => false,
    };

    private static Outcome Hear(PageWriter writer, Carried carried, string text)
    {
        var turn = carried.Turn;
        if (IsEmpty(text))
        {
            return Answer(null, UnknownPage.Build(writer, InterfaceKeys.UnknownEmpty));
        }

        if (text.Length > Input.MaxSaid)
        {
            return Ask(carried, text);
        }

        var match = writer.Snapshot.Vocabulary.FindCommand(text, turn.Locale);
        if (match is { Argument: { Length: > 0 } question } && match.Command == Command.Ask)
        {
            return Ask(carried, question);
        }

        if (match is { Argument.Length: > 0, Command.TakesArgument: true } && AsQuestion(writer, carried, match, text) is { } answer)
        {
            return answer;
        }

        if (match is not null && (match.Command.TakesArgument || match.Argument.Length == 0))
        {
            // A word of another language than the conversation's says which one the person reads.
            return Obey(match.Locale == writer.Locale ? writer : writer.In(match.Locale), match.Command, match.Argument);
        }

        return Open(writer, text, turn) ?? Ask(carried, text);
    }

    private static bool IsEmpty(string text) => TextNormalizer.Normalize(text[..Math.Min(text.Length, Input.MaxSaid)]).Length == 0;

    // "Causes of my calf being swollen": what names nothing may be a question, and an emergency goes before names too.
    private static Outcome.Answered? AsQuestion(PageWriter writer, Carried carried, CommandMatch match, string text)
    {
        var understanding = AskTurns.Understand(carried, text);
        return understanding.Warning is Urgency.EmergencyNow || (IsQuestion(understanding) && !IsName(writer, match))
            ? Answer(Command.Ask, AskTurns.Answer(carried, understanding, text))
            : null;
    }

    private static bool IsQuestion(Understanding understanding) =>
        understanding.Warning is not null || (understanding.Sureness is Sureness.Sure && understanding.Stated.Count > 0);

    private static bool IsName(PageWriter writer, CommandMatch match)
    {
        var vocabulary = writer.Snapshot.Vocabulary;
        return vocabulary.FindTopics(match.Argument, writer.Locale).Count > 0
            || vocabulary.FindGroup(match.Argument) is not null
            || vocabulary.FindCountry(match.Argument) is not null
            || vocabulary.FindLanguage(match.Argument, writer.Snapshot.Locales) is not null;
    }

    private static Outcome.Answered Ask(Carried carried, string text) =>
        Answer(Command.Ask, AskTurns.Answer(carried, AskTurns.Understand(carried, text), text));

    private static Outcome Obey(PageWriter writer, Command command, string argument) => command.Id switch
    {
        _ when BrowsePage.Commands.Contains(command) => Browse(
            writer, command, argument, (page, remark) => BrowsePage.Build(page, command, remark)),
        "causes" => Browse(writer, command, argument, CausesPage.Build),
        "warning-signs" => Browse(writer, command, argument, WarningSignsPage.Build),
        "check" => Answer(command, CheckPages.Start(writer)),
        "ask" => Answer(command, AskPage.Invite(writer)),
        "emergency" => Call(writer, argument),
        "language" => ChooseLanguage(writer, command, argument),
        "help" => Answer(command, HelpPage.Build(writer)),
        "privacy" => Answer(command, PrivacyPage.Build(writer)),
        "about" => Answer(command, AboutPage.Build(writer)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The page that a button leads to.</summary>
    internal static Outcome Pick(PageWriter writer, ChoiceAction? action) => action switch
    {
        ChoiceAction.OpenTopic open => Answer(CommandCatalog.Of(open.Topic), TopicPage.Build(writer, open.Topic)),
        ChoiceAction.OpenGroup open => Answer(Command.Causes, CausesPage.Build(writer, open.Group)),
        ChoiceAction.Give give => Obey(writer, give.Command, ""),
        ChoiceAction.ChooseLanguage { Place: { } place } choose when writer.Snapshot.Locales.Contains(choose.Locale) =>
            new Outcome.PerformFirst(new Effect.First.StoreLanguage(choose.Locale, place)),
        ChoiceAction.ChooseLanguage choose => ChooseLanguage(writer, Command.Language, choose.Locale.Tag),
        ChoiceAction.ChooseCountry choose => Answer(
            Command.Emergency,
            EmergencyPage.Build(writer.At(choose.Country))),
        ChoiceAction.Forget => new Outcome.PerformFirst(new Effect.First.ForgetLanguage()),
        _ => Answer(null, HelpPage.Build(writer, InterfaceKeys.UnknownButton)),
    };

    private static Outcome Report(PageWriter writer, Carried carried, Input.Performed performed) => performed.Effect switch
    {
        Effect.First.StoreLanguage { Place: { } place } store when performed.Result is PerformResult.Done =>
            Pick(writer.In(store.Locale), place),
        Effect.First.StoreLanguage store => Answer(
            Command.Language, LanguagePage.Chosen(writer.In(store.Locale), performed.Result) with { IsBeside = true }),
        Effect.First.ForgetLanguage when performed.Result is PerformResult.Done => Answer(
            Command.Privacy, PrivacyPage.Build(Unchosen(writer, carried.Origin), InterfaceKeys.PrivacyForgotten)),
        Effect.First.ForgetLanguage => Answer(Command.Privacy, PrivacyPage.Build(writer, InterfaceKeys.PrivacyNotForgotten)),
        _ => throw new UnreachableException(),
    };

    // Where buttons alone carry language and place, those of the dialogue go as well.
    private static PageWriter Unchosen(PageWriter writer, Turn origin) => origin.Surface.KeepsNothing()
        ? writer.In(origin.UnchosenLocale ?? origin.Locale).At(origin.Country)
        : writer;

    /// <summary>The card for the place that was named; for one that is not known the numbers of no place, because those
    /// of another one would be wrong.</summary>
    private static Outcome.Answered Call(PageWriter writer, string place)
    {
        if (place.Length == 0)
        {
            return Answer(Command.Emergency, EmergencyPage.Build(writer));
        }

        var country = writer.Snapshot.Vocabulary.FindCountry(place);
        return Answer(
            Command.Emergency,
            EmergencyPage.Build(
                writer.At(country),
                country is null ? InterfaceKeys.EmergencyUnknownPlace : null));
    }

    private static Outcome ChooseLanguage(PageWriter writer, Command command, string wish)
    {
        if (wish.Length == 0)
        {
            return Answer(command, LanguagePage.Build(writer));
        }

        return writer.Snapshot.Vocabulary.FindLanguage(wish, writer.Snapshot.Locales) is { } locale
            ? new Outcome.PerformFirst(new Effect.First.StoreLanguage(locale))
            : Answer(command, LanguagePage.Build(writer, InterfaceKeys.LanguageUnknown));
    }

    private static Outcome.Answered Browse(
        PageWriter writer, Command command, string argument, Func<PageWriter, TextKey?, Reply> list)
    {
        if (argument.Length == 0)
        {
            return Answer(command, list(writer, null));
        }

        if (command == Command.Causes && writer.Snapshot.Vocabulary.FindGroup(argument) is { } group)
        {
            return Answer(command, CausesPage.Build(writer, group));
        }

        var found = writer.Snapshot.Vocabulary.FindTopics(argument, writer.Locale);
        var topics = found.Where(topic => CommandCatalog.Of(topic) == command).ToList();
        if (topics.Count > 0)
        {
            return Answer(command, PageOf(writer, topics));
        }

        // "Treatments calf strain": the page of another kind, and what of this kind belongs to it.
        var related = found.SelectMany(TopicCatalog.Related).Where(topic => CommandCatalog.Of(topic) == command);
        return Answer(command, found.Count > 0
            ? UnknownPage.Several(writer, [.. found.Concat(related).Distinct()], InterfaceKeys.UnknownRelated)
            : list(writer, InterfaceKeys.UnknownTopic));
    }

    /// <summary>A language, a number to call, a place, a group or a topic that was named without a command.</summary>
    private static Outcome? Open(PageWriter writer, string text, Turn turn)
    {
        var vocabulary = writer.Snapshot.Vocabulary;
        if (vocabulary.FindLanguage(text, []) is { } language)
        {
            return ChooseLanguage(writer, Command.Language, language.Tag);
        }

        if (EmergencyNumbers.Digits.Contains(TextNormalizer.Normalize(text)))
        {
            return Answer(Command.Emergency, EmergencyPage.Build(writer));
        }

        if (vocabulary.FindCountryByName(text) is { } country)
        {
            return Answer(Command.Emergency, EmergencyPage.Build(writer.At(country)));
        }

        if (vocabulary.FindGroup(text) is { } group)
        {
            return Answer(Command.Causes, CausesPage.Build(writer, group));
        }

        var topics = vocabulary.FindTopics(text, turn.Locale);
        return topics.Count == 0 ? null : Answer(CommandCatalog.Of(topics[0]), PageOf(writer, topics));
    }

    private static Reply PageOf(PageWriter writer, IReadOnlyList<Topic> topics) =>
        topics.Count == 1 ? TopicPage.Build(writer, topics[0]) : UnknownPage.Several(writer, topics);

    private static Outcome.Answered Answer(Command? command, Reply reply) =>
        new(reply, [new Effect.Afterwards.Count(command)]);
}
