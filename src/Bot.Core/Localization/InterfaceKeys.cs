using Bot.Core.Commands;

namespace Bot.Core.Localization;

/// <summary>The keys of all text that is not a page of knowledge.</summary>
public static class InterfaceKeys
{
    private const int MaxTitle = 80;
    private const int MaxButton = 40;

    // Filled by the initialisers below, in their order; nothing changes it afterwards.
    private static readonly List<TextKey> _single = [];

    /// <summary>The language's own name.</summary>
    public static TextKey LocaleName { get; } = Label("locale.name", MaxButton);

    /// <summary>What the bot is not.</summary>
    public static TextKey Disclaimer { get; } = Prose("disclaimer");

    /// <summary>The disclaimer in one short line below a page.</summary>
    public static TextKey DisclaimerShort { get; } = Prose("disclaimer.short");

    /// <summary>When to call an ambulance.</summary>
    public static TextKey SafetyNetEmergency { get; } = Prose("safety-net.1", "emergency");

    /// <summary>When to be examined today.</summary>
    public static TextKey SafetyNetToday { get; } = Prose("safety-net.2");

    /// <summary>When to make an appointment.</summary>
    public static TextKey SafetyNetRoutine { get; } = Prose("safety-net.3");

    /// <summary>Emergency card: title.</summary>
    public static TextKey EmergencyTitle { get; } = Label("emergency.title", MaxTitle);

    /// <summary>Emergency card: call, do not wait for an answer here.</summary>
    public static TextKey EmergencyAct { get; } = Prose("emergency.act", "emergency");

    /// <summary>Emergency card: before the line for what cannot wait but is no emergency.</summary>
    public static TextKey EmergencyUrgentLabel { get; } = Label("emergency.urgent", MaxTitle);

    /// <summary>Emergency card: a number, and another that leads to the same place.</summary>
    public static TextKey EmergencyTwo { get; } = Prose("emergency.two", "first", "second");

    /// <summary>Emergency card: a label and its number.</summary>
    public static TextKey EmergencyLine { get; } = Prose("emergency.line", "label", "text");

    /// <summary>Emergency card: in another country.</summary>
    public static TextKey EmergencyElsewhere { get; } = Prose("emergency.elsewhere");

    /// <summary>Emergency card: the EU and the EEA as one line, where the country is not known.</summary>
    public static TextKey EmergencyEurope { get; } = Label("emergency.europe", MaxButton);

    /// <summary>Stands for <c>{emergency}</c> where the country is not known.</summary>
    public static TextKey EmergencyLocal { get; } = Label("emergency.local", MaxTitle);

    /// <summary>Stands for <c>{urgent}</c> where there is no number for it.</summary>
    public static TextKey UrgentLocal { get; } = Label("emergency.urgent-local", MaxTitle);

    /// <summary>Emergency card: heading of what to say.</summary>
    public static TextKey EmergencySayHeading { get; } = Label("emergency.say.heading", MaxTitle);

    /// <summary>Emergency card: what to say.</summary>
    public static TextKey EmergencySay { get; } = List("emergency.say");

    /// <summary>Emergency card: prompt of the country select.</summary>
    public static TextKey EmergencyPick { get; } = Label("emergency.pick", MaxTitle);

    /// <summary>Emergency card: a page was read for the number.</summary>
    public static TextKey EmergencyChecked { get; } = Prose("emergency.checked", "date");

    /// <summary>Emergency card: no page was read for the number.</summary>
    public static TextKey EmergencyUnchecked { get; } = Prose("emergency.unchecked");

    /// <summary>Country list: everywhere else.</summary>
    public static TextKey CountryOther { get; } = Label("country.other", MaxButton);

    /// <summary>Help: title.</summary>
    public static TextKey HelpTitle { get; } = Label("help.title", MaxTitle);

    /// <summary>Help: what can be asked.</summary>
    public static TextKey HelpIntro { get; } = Prose("help.intro");

    /// <summary>Help: heading of the commands.</summary>
    public static TextKey HelpCommands { get; } = Label("help.commands", MaxTitle);

    /// <summary>Help: one command and what it does.</summary>
    public static TextKey HelpLine { get; } = Prose("help.line", "command", "text");

    /// <summary>Help: how a topic is opened by its name.</summary>
    public static TextKey HelpTopics { get; } = Prose("help.topics");

    /// <summary>Causes: title.</summary>
    public static TextKey CausesTitle { get; } = Label("causes.title", MaxTitle);

    /// <summary>Causes: first lines.</summary>
    public static TextKey CausesIntro { get; } = Prose("causes.intro");

    /// <summary>Causes: prompt of the groups.</summary>
    public static TextKey CausesPickGroup { get; } = Label("causes.pick-group", MaxTitle);

    /// <summary>Causes: prompt of the pages of a group.</summary>
    public static TextKey CausesPick { get; } = Label("causes.pick", MaxTitle);

    /// <summary>Warning signs: title.</summary>
    public static TextKey WarningSignsTitle { get; } = Label("warning-signs.title", MaxTitle);

    /// <summary>Warning signs: first lines.</summary>
    public static TextKey WarningSignsIntro { get; } = Prose("warning-signs.intro");

    /// <summary>Warning signs: prompt of the pages.</summary>
    public static TextKey WarningSignsPick { get; } = Label("warning-signs.pick", MaxTitle);

    /// <summary>Topic: heading of the typical signs.</summary>
    public static TextKey TopicSigns { get; } = Label("topic.signs", MaxTitle);

    /// <summary>Topic: heading of who gets it.</summary>
    public static TextKey TopicWho { get; } = Label("topic.who", MaxTitle);

    /// <summary>Topic: heading of what helps.</summary>
    public static TextKey TopicHelps { get; } = Label("topic.helps", MaxTitle);

    /// <summary>Topic: heading of what to avoid.</summary>
    public static TextKey TopicAvoid { get; } = Label("topic.avoid", MaxTitle);

    /// <summary>Topic: heading of when to be examined.</summary>
    public static TextKey TopicSeen { get; } = Label("topic.seen", MaxTitle);

    /// <summary>Topic: heading of how long it takes.</summary>
    public static TextKey TopicCourse { get; } = Label("topic.course", MaxTitle);

    /// <summary>Topic: heading of what to do about a sign.</summary>
    public static TextKey TopicDo { get; } = Label("topic.do", MaxTitle);

    /// <summary>Topic: prompt of the pages to read on.</summary>
    public static TextKey TopicRelated { get; } = Label("topic.related", MaxTitle);

    /// <summary>Topic: heading of the sources.</summary>
    public static TextKey SourcesHeading { get; } = Label("sources.heading", MaxTitle);

    /// <summary>Topic: when the sources were read, and that no clinician has reviewed the page yet.</summary>
    public static TextKey SourcesStatus { get; } = Prose("sources.status", "date");

    /// <summary>Topic: no page was read for it.</summary>
    public static TextKey SourcesNone { get; } = Prose("sources.none");

    /// <summary>Behind a source: a copy was read.</summary>
    public static TextKey SourcesCopy { get; } = Label("sources.copy", MaxButton);

    /// <summary>Language: title.</summary>
    public static TextKey LanguageTitle { get; } = Label("language.title", MaxTitle);

    /// <summary>Language: which one is spoken.</summary>
    public static TextKey LanguageNow { get; } = Prose("language.now", "language");

    /// <summary>Language: prompt.</summary>
    public static TextKey LanguagePick { get; } = Label("language.pick", MaxTitle);

    /// <summary>Language: it is this one from now on.</summary>
    public static TextKey LanguageChosen { get; } = Prose("language.chosen", "language");

    /// <summary>Language: it could not be remembered.</summary>
    public static TextKey LanguageNotKept { get; } = Prose("language.not-kept");

    /// <summary>Language: the bot does not speak it.</summary>
    public static TextKey LanguageUnknown { get; } = Prose("language.unknown");

    /// <summary>Privacy: title.</summary>
    public static TextKey PrivacyTitle { get; } = Label("privacy.title", MaxTitle);

    /// <summary>Privacy: what is not kept.</summary>
    public static TextKey PrivacyNothing { get; } = Prose("privacy.nothing");

    /// <summary>Privacy: what is kept.</summary>
    public static TextKey PrivacyKept { get; } = List("privacy.kept");

    /// <summary>Privacy: no names, please.</summary>
    public static TextKey PrivacyNoNames { get; } = Prose("privacy.no-names");

    /// <summary>Privacy: button.</summary>
    public static TextKey PrivacyForget { get; } = Label("privacy.forget", MaxButton);

    /// <summary>Privacy: the language is forgotten.</summary>
    public static TextKey PrivacyForgotten { get; } = Prose("privacy.forgotten");

    /// <summary>About: title.</summary>
    public static TextKey AboutTitle { get; } = Label("about.title", MaxTitle);

    /// <summary>About: intended purpose.</summary>
    public static TextKey AboutPurpose { get; } = Prose("about.purpose");

    /// <summary>About: how the texts came about and that no clinician has reviewed them yet.</summary>
    public static TextKey AboutReview { get; } = Prose("about.review", "date");

    /// <summary>About: where to report a problem.</summary>
    public static TextKey AboutContact { get; } = Prose("about.contact", "address");

    /// <summary>Words that were not understood: title.</summary>
    public static TextKey UnknownTitle { get; } = Label("unknown.title", MaxTitle);

    /// <summary>Words that were not understood: what can be typed.</summary>
    public static TextKey UnknownText { get; } = Prose("unknown.text");

    /// <summary>Several pages bear the words that were typed: title.</summary>
    public static TextKey UnknownSeveralTitle { get; } = Label("unknown.several-title", MaxTitle);

    /// <summary>Several pages bear the words that were typed.</summary>
    public static TextKey UnknownSeveral { get; } = Prose("unknown.several");

    /// <summary>Several pages bear the words that were typed: prompt.</summary>
    public static TextKey UnknownPick { get; } = Label("unknown.pick", MaxTitle);

    /// <summary>A command was given a topic that does not exist.</summary>
    public static TextKey UnknownTopic { get; } = Prose("unknown.topic");

    /// <summary>A button that does not work any more.</summary>
    public static TextKey UnknownButton { get; } = Prose("unknown.button");

    /// <summary>Nothing was typed.</summary>
    public static TextKey UnknownEmpty { get; } = Prose("unknown.empty");

    /// <summary>Too much was typed.</summary>
    public static TextKey UnknownTooLong { get; } = Prose("unknown.too-long", "maximum");

    /// <summary>A number that stands at no choice.</summary>
    public static TextKey UnknownNumber { get; } = Prose("unknown.number");

    /// <summary>Our fault: title.</summary>
    public static TextKey ErrorTitle { get; } = Label("error.title", MaxTitle);

    /// <summary>Our fault: what to do.</summary>
    public static TextKey ErrorText { get; } = Prose("error.text", "reference");

    /// <summary>Below a page with a part that is shown in English.</summary>
    public static TextKey MarkUntranslated { get; } = Prose("mark.untranslated");

    /// <summary>Below a page of which the English is newer.</summary>
    public static TextKey MarkStale { get; } = Prose("mark.stale");

    /// <summary>In place of a text that cannot be shown in any language.</summary>
    public static TextKey MarkUnavailable { get; } = Prose("mark.unavailable");

    /// <summary>Terminal: what can be typed.</summary>
    public static TextKey TerminalHint { get; } = Prose("terminal.hint");

    /// <summary>Terminal: words that end the conversation.</summary>
    public static TextKey TerminalExit { get; } = Add(
        new TextKey("terminal.exit", TextSheet.Interface, TextShape.Words, [], 0));

    /// <summary>Terminal: last words.</summary>
    public static TextKey TerminalBye { get; } = Prose("terminal.bye");

    /// <summary>All keys of the interface, those of groups, countries and commands included.</summary>
    public static IReadOnlyList<TextKey> All { get; } =
    [
        .. _single,
        .. NameKeys.All,
        .. CommandCatalog.Keys,
    ];

    private static TextKey Label(string name, int maximum, params string[] placeholders) =>
        Add(Create(name, TextShape.Label, maximum, placeholders));

    private static TextKey Prose(string name, params string[] placeholders) =>
        Add(Create(name, TextShape.Prose, 0, placeholders));

    private static TextKey List(string name) => Add(Create(name, TextShape.List, 0));

    private static TextKey Create(string name, TextShape shape, int maximum, params string[] placeholders) =>
        new(name, TextSheet.Interface, shape, placeholders, maximum);

    private static TextKey Add(TextKey key)
    {
        _single.Add(key);
        return key;
    }
}
