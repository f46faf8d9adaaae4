using Bot.Core.Commands;

namespace Bot.Core.Localization;

/// <summary>The keys of all text that is not a page of knowledge.</summary>
public static class InterfaceKeys
{
    private static readonly KeyList _keys = new(TextSheet.Interface);

    /// <summary>The language's own name.</summary>
    public static TextKey LocaleName { get; } = _keys.Button("locale.name");

    /// <summary>What people type for the language, in any language.</summary>
    public static TextKey LocaleWords { get; } = _keys.Words("locale.words");

    /// <summary>What the bot is not.</summary>
    public static TextKey Disclaimer { get; } = _keys.Prose("disclaimer");

    /// <summary>The disclaimer in one short line below a page.</summary>
    public static TextKey DisclaimerShort { get; } = _keys.Prose("disclaimer.short");

    /// <summary>When to call an ambulance.</summary>
    public static TextKey SafetyNetEmergency { get; } = _keys.Prose("safety-net.1", "emergency");

    /// <summary>When to be examined today.</summary>
    public static TextKey SafetyNetToday { get; } = _keys.Prose("safety-net.2");

    /// <summary>When to make an appointment.</summary>
    public static TextKey SafetyNetRoutine { get; } = _keys.Prose("safety-net.3");

    /// <summary>Emergency card: title.</summary>
    public static TextKey EmergencyTitle { get; } = _keys.Title("emergency.title");

    /// <summary>Emergency card: call, do not wait for an answer here.</summary>
    public static TextKey EmergencyAct { get; } = _keys.Prose("emergency.act", "emergency");

    /// <summary>Emergency card: before the line for what cannot wait but is no emergency.</summary>
    public static TextKey EmergencyUrgentLabel { get; } = _keys.Title("emergency.urgent");

    /// <summary>Emergency card: a number, and another that leads to the same place.</summary>
    public static TextKey EmergencyTwo { get; } = _keys.Prose("emergency.two", "first", "second");

    /// <summary>Emergency card: a label and its number.</summary>
    public static TextKey EmergencyLine { get; } = _keys.Prose("emergency.line", "label", "text");

    /// <summary>Emergency card: in another country.</summary>
    public static TextKey EmergencyElsewhere { get; } = _keys.Prose("emergency.elsewhere");

    /// <summary>Emergency card: the EU and the EEA as one line, where the country is not known.</summary>
    public static TextKey EmergencyEurope { get; } = _keys.Button("emergency.europe");

    /// <summary>Stands for <c>{emergency}</c> where the country is not known.</summary>
    public static TextKey EmergencyLocal { get; } = _keys.Title("emergency.local");

    /// <summary>Stands for <c>{urgent}</c> where there is no number for it.</summary>
    public static TextKey UrgentLocal { get; } = _keys.Title("emergency.urgent-local");

    /// <summary>Emergency card: heading of what to say.</summary>
    public static TextKey EmergencySayHeading { get; } = _keys.Title("emergency.say.heading");

    /// <summary>Emergency card: what to say.</summary>
    public static TextKey EmergencySay { get; } = _keys.List("emergency.say");

    /// <summary>Emergency card: prompt of the country select.</summary>
    public static TextKey EmergencyPick { get; } = _keys.Title("emergency.pick");

    /// <summary>Emergency card: a page was read for the number.</summary>
    public static TextKey EmergencyChecked { get; } = _keys.Prose("emergency.checked", "date");

    /// <summary>Emergency card: no page was read for the number.</summary>
    public static TextKey EmergencyUnchecked { get; } = _keys.Prose("emergency.unchecked");

    /// <summary>Emergency card: the place that was named is not known.</summary>
    public static TextKey EmergencyUnknownPlace { get; } = _keys.Prose("emergency.unknown-place");

    /// <summary>Country list: everywhere else.</summary>
    public static TextKey CountryOther { get; } = _keys.Button("country.other");

    /// <summary>Help: title.</summary>
    public static TextKey HelpTitle { get; } = _keys.Title("help.title");

    /// <summary>Help: what can be asked.</summary>
    public static TextKey HelpIntro { get; } = _keys.Prose("help.intro");

    /// <summary>Help: heading of the commands.</summary>
    public static TextKey HelpCommands { get; } = _keys.Title("help.commands");

    /// <summary>Help: one command and what it does.</summary>
    public static TextKey HelpLine { get; } = _keys.Prose("help.line", "command", "text");

    /// <summary>Help: how a topic is opened by its name.</summary>
    public static TextKey HelpTopics { get; } = _keys.Prose("help.topics");

    /// <summary>Help: the same where commands are given and not typed.</summary>
    public static TextKey HelpTopicsByCommand { get; } = _keys.Prose("help.topics.commands");

    /// <summary>Topic: heading of the typical signs.</summary>
    public static TextKey TopicSigns { get; } = _keys.Title("topic.signs");

    /// <summary>Topic: heading of who gets it.</summary>
    public static TextKey TopicWho { get; } = _keys.Title("topic.who");

    /// <summary>Topic: heading of what helps.</summary>
    public static TextKey TopicHelps { get; } = _keys.Title("topic.helps");

    /// <summary>Topic: heading of what to avoid.</summary>
    public static TextKey TopicAvoid { get; } = _keys.Title("topic.avoid");

    /// <summary>Topic: heading of when to be examined.</summary>
    public static TextKey TopicSeen { get; } = _keys.Title("topic.seen");

    /// <summary>Topic: heading of how long it takes.</summary>
    public static TextKey TopicCourse { get; } = _keys.Title("topic.course");

    /// <summary>Topic: heading of what to do about a sign.</summary>
    public static TextKey TopicDo { get; } = _keys.Title("topic.do");

    /// <summary>Topic: heading of when not, and when to ask first.</summary>
    public static TextKey TopicCaution { get; } = _keys.Title("topic.caution");

    /// <summary>Topic: heading of how far it is shown to help.</summary>
    public static TextKey TopicEvidence { get; } = _keys.Title("topic.evidence");

    /// <summary>Topic: prompt of the causes and signs to read on.</summary>
    public static TextKey TopicRelated { get; } = _keys.Title("topic.related");

    /// <summary>Topic: prompt of the pages about what helps.</summary>
    public static TextKey TopicRelatedHelp { get; } = _keys.Title("topic.related.help");

    /// <summary>Topic: prompt of the pages about what is not done, or not before somebody looked.</summary>
    public static TextKey TopicRelatedCaution { get; } = _keys.Title("topic.related.caution");

    /// <summary>Topic: prompt of the tests and the background.</summary>
    public static TextKey TopicRelatedBackground { get; } = _keys.Title("topic.related.background");

    /// <summary>Topic: heading of who asks first.</summary>
    public static TextKey SpecialGroupsHeading { get; } = _keys.Title("special-groups.heading");

    /// <summary>Topic: who asks before any treatment or medicine.</summary>
    public static TextKey SpecialGroups { get; } = _keys.Prose("special-groups.text");

    /// <summary>Topic: a story is made up.</summary>
    public static TextKey StoryNote { get; } = _keys.Prose("story.note");

    /// <summary>Topic: heading of where to go in a country.</summary>
    public static TextKey WhereHeading { get; } = _keys.Title("where.heading", "country");

    /// <summary>Topic: where to go today in Germany.</summary>
    public static TextKey WhereGermanyToday { get; } = _keys.Prose("where.de.today", "urgent");

    /// <summary>Topic: where to go in Germany when it can wait for an appointment.</summary>
    public static TextKey WhereGermany { get; } = _keys.Prose("where.de");

    /// <summary>Topic: where to go today in mainland China when the department is closed.</summary>
    public static TextKey WhereChinaAtNight { get; } = _keys.Prose("where.cn.night");

    /// <summary>Topic: where to go today, in a country with a line for it.</summary>
    public static TextKey WhereToday { get; } = _keys.Prose("where.today", "place");

    /// <summary>Topic: heading of the sources.</summary>
    public static TextKey SourcesHeading { get; } = _keys.Title("sources.heading");

    /// <summary>Topic: when the sources were read, and that no clinician has reviewed the page yet.</summary>
    public static TextKey SourcesStatus { get; } = _keys.Prose("sources.status", "date");

    /// <summary>Topic: no page was read for it.</summary>
    public static TextKey SourcesNone { get; } = _keys.Prose("sources.none");

    /// <summary>Behind a source: a copy was read.</summary>
    public static TextKey SourcesCopy { get; } = _keys.Button("sources.copy");

    /// <summary>Sources: one of them, in its own language.</summary>
    public static TextKey SourcesName { get; } = _keys.Prose("sources.name", "publisher", "subject");

    /// <summary>Language: title.</summary>
    public static TextKey LanguageTitle { get; } = _keys.Title("language.title");

    /// <summary>Language: which one is spoken.</summary>
    public static TextKey LanguageNow { get; } = _keys.Prose("language.now", "language");

    /// <summary>Language: prompt.</summary>
    public static TextKey LanguagePick { get; } = _keys.Title("language.pick");

    /// <summary>Language: it is this one from now on.</summary>
    public static TextKey LanguageChosen { get; } = _keys.Prose("language.chosen", "language");

    /// <summary>Language: it could not be remembered.</summary>
    public static TextKey LanguageNotKept { get; } = _keys.Prose("language.not-kept");

    /// <summary>Language: the bot does not speak it.</summary>
    public static TextKey LanguageUnknown { get; } = _keys.Prose("language.unknown");

    /// <summary>Privacy: title.</summary>
    public static TextKey PrivacyTitle { get; } = _keys.Title("privacy.title");

    /// <summary>Privacy: what is not kept.</summary>
    public static TextKey PrivacyNothing { get; } = _keys.Prose("privacy.nothing");

    /// <summary>Privacy: what is kept.</summary>
    public static TextKey PrivacyKept { get; } = _keys.List("privacy.kept");

    /// <summary>Privacy: no names, please.</summary>
    public static TextKey PrivacyNoNames { get; } = _keys.Prose("privacy.no-names");

    /// <summary>Privacy: button.</summary>
    public static TextKey PrivacyForget { get; } = _keys.Button("privacy.forget");

    /// <summary>Privacy: the language could not be deleted.</summary>
    public static TextKey PrivacyNotForgotten { get; } = _keys.Prose("privacy.not-forgotten");

    /// <summary>Privacy: the language is forgotten.</summary>
    public static TextKey PrivacyForgotten { get; } = _keys.Prose("privacy.forgotten");

    /// <summary>About: title.</summary>
    public static TextKey AboutTitle { get; } = _keys.Title("about.title");

    /// <summary>About: intended purpose.</summary>
    public static TextKey AboutPurpose { get; } = _keys.Prose("about.purpose");

    /// <summary>About: how the texts came about and that no clinician has reviewed them yet.</summary>
    public static TextKey AboutReview { get; } = _keys.Prose("about.review", "date");

    /// <summary>About: where to report a problem.</summary>
    public static TextKey AboutContact { get; } = _keys.Prose("about.contact", "address");

    /// <summary>Words that were not understood: title.</summary>
    public static TextKey UnknownTitle { get; } = _keys.Title("unknown.title");

    /// <summary>Several pages bear the words that were typed: title.</summary>
    public static TextKey UnknownSeveralTitle { get; } = _keys.Title("unknown.several-title");

    /// <summary>Several pages bear the words that were typed.</summary>
    public static TextKey UnknownSeveral { get; } = _keys.Prose("unknown.several");

    /// <summary>Pages of another kind bear the words that were typed.</summary>
    public static TextKey UnknownRelated { get; } = _keys.Prose("unknown.related");

    /// <summary>Several pages bear the words that were typed: prompt.</summary>
    public static TextKey UnknownPick { get; } = _keys.Title("unknown.pick");

    /// <summary>A command was given a topic that does not exist.</summary>
    public static TextKey UnknownTopic { get; } = _keys.Prose("unknown.topic");

    /// <summary>A button that does not work any more.</summary>
    public static TextKey UnknownButton { get; } = _keys.Prose("unknown.button");

    /// <summary>Nothing was typed.</summary>
    public static TextKey UnknownEmpty { get; } = _keys.Prose("unknown.empty");

    /// <summary>A number that stands at no choice.</summary>
    public static TextKey UnknownNumber { get; } = _keys.Prose("unknown.number");

    /// <summary>Our fault: title.</summary>
    public static TextKey ErrorTitle { get; } = _keys.Title("error.title");

    /// <summary>Our fault: what to do.</summary>
    public static TextKey ErrorText { get; } = _keys.Prose("error.text", "reference");

    /// <summary>Below a page with a part that is shown in English.</summary>
    public static TextKey MarkUntranslated { get; } = _keys.Prose("mark.untranslated");

    /// <summary>Below a page of which the English is newer.</summary>
    public static TextKey MarkStale { get; } = _keys.Prose("mark.stale");

    /// <summary>In place of a text that cannot be shown in any language.</summary>
    public static TextKey MarkUnavailable { get; } = _keys.Prose("mark.unavailable");

    /// <summary>All keys of the interface, those of single surfaces, names and commands included.</summary>
    public static IReadOnlyList<TextKey> All { get; } =
        [.. _keys.All, .. BrowseKeys.All, .. SurfaceKeys.All, .. NameKeys.All, .. CommandCatalog.Keys];
}
