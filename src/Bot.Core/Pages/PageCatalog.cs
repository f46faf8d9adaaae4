using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>Every page that can be shown, for the checks that look at all of them.</summary>
public static class PageCatalog
{
    /// <summary>All pages in one language, with the keys that most of their text stands at.</summary>
    public static IEnumerable<(IReadOnlyList<TextKey> Keys, Reply Page)> All(
        Snapshot snapshot, Locale locale, Country? country)
    {
        PageWriter Writer() => new(snapshot, locale, country);

        foreach (var topic in TopicCatalog.All)
        {
            yield return ([.. topic.Parts.Select(part => AnswerKeys.Of(topic, part))], TopicPage.Build(Writer(), topic));
        }

        foreach (var group in Enum.GetValues<CauseGroup>())
        {
            yield return (
                [.. TopicCatalog.In(group).Select(static cause => AnswerKeys.Of(cause, TopicPart.What))],
                CausesPage.Build(Writer(), group));
        }

        foreach (var command in BrowsePage.Commands)
        {
            yield return ([BrowsePage.IntroOf(command)], BrowsePage.Build(Writer(), command));
        }

        foreach (var question in CalfPainQuestions.All)
        {
            var progress = new Progress(Responses.None, CalfPainFlow.Order, question, default);
            yield return (
                [.. question.Options.Select(static option => CheckKeys.TextOf(option.Id))],
                CheckPages.Ask(Writer(), question, progress));
        }

        yield return ([CheckKeys.Intro], CheckPages.Start(Writer()));
        yield return ([CheckKeys.ChildrenEmergency], ChildrenPage.Build(Writer()));
        yield return (Signs(), WarningSignsPage.Build(Writer()));
        yield return ([BrowseKeys.CausesIntro], CausesPage.Build(Writer()));
        yield return ([InterfaceKeys.EmergencyAct, InterfaceKeys.EmergencySay], EmergencyPage.Build(Writer()));
        yield return ([InterfaceKeys.LanguageNow], LanguagePage.Build(Writer()));
        yield return ([InterfaceKeys.HelpIntro, InterfaceKeys.HelpTopics], HelpPage.Build(Writer()));
        yield return ([InterfaceKeys.PrivacyNothing, InterfaceKeys.PrivacyKept], PrivacyPage.Build(Writer()));
        yield return ([InterfaceKeys.AboutPurpose, InterfaceKeys.AboutReview], AboutPage.Build(Writer()));
        yield return ([SurfaceKeys.Terms], TermsPage.Build(snapshot, locale, country));
        yield return ([InterfaceKeys.UnknownEmpty], UnknownPage.Build(Writer(), InterfaceKeys.UnknownEmpty));
        yield return ([AskKeys.How], AskPage.Invite(Writer()));
        foreach (var understanding in Understandings(locale))
        {
            yield return (
                [AskKeys.OffTopic, AskKeys.Unsure, AskKeys.Note],
                AskPage.Build(Writer(), understanding, isCut: true, canStart: true));
        }
    }

    // One of each kind of answer. What they say of a page is less than the page itself.
    private static IEnumerable<Understanding> Understandings(Locale locale)
    {
        PageMatch[] pages =
        [
            .. Causes.All.Take(3)
                .Select(static cause => new PageMatch(new ChoiceAction.OpenTopic(cause), ["1", "2", "3", "4", "5"])),
        ];
        var every = new Findings(CalfPainQuestions.RedFlags.Mask | CalfPainQuestions.Signs.Mask);
        yield return new Understanding(locale, every, Urgency.EmergencyNow, Sureness.Sure, pages);
        yield return new Understanding(locale, every, Urgency.SameDay, Sureness.Sure, pages);
        yield return new Understanding(locale, every, null, Sureness.Sure, pages);
        yield return new Understanding(locale, every, null, Sureness.Unsure, pages);
        yield return new Understanding(locale, default, null, Sureness.OffTopic, []);
    }

    private static TextKey[] Signs() =>
        [.. TopicCatalog.All.OfType<WarningSign>().Select(static sign => AnswerKeys.Of(sign, TopicPart.Text))];
}
