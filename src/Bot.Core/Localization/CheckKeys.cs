using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Localization;

/// <summary>The keys of the guided check.</summary>
public static class CheckKeys
{
    /// <summary>Longest label of an option: it stands in a select beside a number.</summary>
    public const int MaxOptionLabel = 45;

    private static readonly KeyList _keys = new(TextSheet.Interface);

    private static readonly Dictionary<string, TextKey> _rules = UrgencyRules.All.Select(static rule => rule.Id)
        .Append(UrgencyRules.SelfCareId)
        .Distinct()
        .ToDictionary(
            static id => id,
            static id => new TextKey($"rule.{id.ToLowerInvariant()}", TextSheet.Check, TextShape.Prose, [], 0),
            StringComparer.Ordinal);

    private static readonly Dictionary<string, (TextKey Label, TextKey Text)> _options = CalfPainQuestions.All
        .SelectMany(static question => question.Options)
        .Select(static option => option.Id)
        .Concat(["none", "unknown"])
        .ToDictionary(
            static id => id,
            static id => (
                new TextKey($"option.{id}.label", TextSheet.Check, TextShape.Label, [], MaxOptionLabel),
                new TextKey($"option.{id}.text", TextSheet.Check, TextShape.Prose, [], 0)),
            StringComparer.Ordinal);

    private static readonly Dictionary<string, TextKey> _questions = CalfPainQuestions.All.ToDictionary(
        static question => question.Id,
        static question => new TextKey($"question.{question.Id}.text", TextSheet.Check, TextShape.Prose, [], 0),
        StringComparer.Ordinal);

    /// <summary>Check: title of its first card.</summary>
    public static TextKey Title { get; } = _keys.Title("check.title");

    /// <summary>Check: what it is.</summary>
    public static TextKey Intro { get; } = _keys.Prose("check.intro");

    /// <summary>Check: for whom.</summary>
    public static TextKey Who { get; } = _keys.Title("check.who");

    /// <summary>Check: for the person.</summary>
    public static TextKey WhoMe { get; } = _keys.Button("check.who.me");

    /// <summary>Check: for another adult.</summary>
    public static TextKey WhoAdult { get; } = _keys.Button("check.who.adult");

    /// <summary>Check: for a child.</summary>
    public static TextKey WhoChild { get; } = _keys.Button("check.who.child");

    /// <summary>Check: which question of about how many.</summary>
    public static TextKey Progress { get; } = _keys.Prose("check.progress", "number", "total");

    /// <summary>Check: one option.</summary>
    public static TextKey ChooseOne { get; } = _keys.Title("check.choose-one");

    /// <summary>Check: any number of options.</summary>
    public static TextKey ChooseAny { get; } = _keys.Title("check.choose-any");

    /// <summary>Check: up to so many options.</summary>
    public static TextKey ChooseMost { get; } = _keys.Title("check.choose-most", "most");

    /// <summary>Check: what the drawing of the leg shows.</summary>
    public static TextKey Picture { get; } = _keys.Prose("check.picture");

    /// <summary>Drawing: from the front.</summary>
    public static TextKey PictureFront { get; } = _keys.Button("check.picture.front");

    /// <summary>Drawing: from behind.</summary>
    public static TextKey PictureBack { get; } = _keys.Button("check.picture.back");

    /// <summary>Drawing: from the outer side.</summary>
    public static TextKey PictureSide { get; } = _keys.Button("check.picture.side");

    /// <summary>Check: button behind several options.</summary>
    public static TextKey GoOn { get; } = _keys.Button("check.go-on");

    /// <summary>Check: on with what is ticked already.</summary>
    public static TextKey Keep { get; } = _keys.Button("check.keep");

    /// <summary>Check: one question back.</summary>
    public static TextKey Back { get; } = _keys.Button("check.back");

    /// <summary>Check: button to the responses.</summary>
    public static TextKey Review { get; } = _keys.Button("check.review");

    /// <summary>Responses: title.</summary>
    public static TextKey ReviewTitle { get; } = _keys.Title("check.review.title");

    /// <summary>Responses: one can be changed.</summary>
    public static TextKey ReviewIntro { get; } = _keys.Prose("check.review.intro");

    /// <summary>Responses: question and response.</summary>
    public static TextKey ReviewLine { get; } = _keys.Prose("check.review.line", "question", "response");

    /// <summary>Responses: prompt of the select.</summary>
    public static TextKey Change { get; } = _keys.Title("check.change");

    /// <summary>Check: from the beginning.</summary>
    public static TextKey Restart { get; } = _keys.Button("check.restart");

    /// <summary>Check: from another page back to it.</summary>
    public static TextKey Resume { get; } = _keys.Button("check.resume");

    /// <summary>Check: a button that cannot be opened.</summary>
    public static TextKey Stale { get; } = _keys.Prose("check.stale");

    /// <summary>Check: what was picked belongs to another question.</summary>
    public static TextKey NotFitting { get; } = _keys.Prose("check.not-fitting");

    /// <summary>Check: "Continue" without a tick.</summary>
    public static TextKey NothingTicked { get; } = _keys.Prose("check.nothing-ticked");

    /// <summary>Check: more options than may be chosen.</summary>
    public static TextKey TooMany { get; } = _keys.Prose("check.too-many");

    /// <summary>Check: button to the result.</summary>
    public static TextKey ShowResult { get; } = _keys.Button("check.result-button");

    /// <summary>Typed: back.</summary>
    public static TextKey WordsBack { get; } = _keys.Words("check.words.back");

    /// <summary>Typed: the responses.</summary>
    public static TextKey WordsReview { get; } = _keys.Words("check.words.review");

    /// <summary>Typed: from the beginning.</summary>
    public static TextKey WordsRestart { get; } = _keys.Words("check.words.restart");

    /// <summary>Typed: not known.</summary>
    public static TextKey WordsUnknown { get; } = _keys.Words("check.words.unknown");

    /// <summary>Typed: none of these.</summary>
    public static TextKey WordsNone { get; } = _keys.Words("check.words.none");

    /// <summary>Typed: on to the next question.</summary>
    public static TextKey WordsGoOn { get; } = _keys.Words("check.words.go-on");

    /// <summary>Typed: back to the check.</summary>
    public static TextKey WordsResume { get; } = _keys.Words("check.words.resume");

    /// <summary>Result: title.</summary>
    public static TextKey ResultTitle { get; } = _keys.Title("result.title");

    /// <summary>Result: heading of the reasons.</summary>
    public static TextKey ResultWhy { get; } = _keys.Title("result.why");

    /// <summary>Result: heading of what to rule out.</summary>
    public static TextKey ResultRuleOut { get; } = _keys.Title("result.rule-out");

    /// <summary>Result: heading above the safety net, where a question about warning signs was not answered.</summary>
    public static TextKey ResultUnknown { get; } = _keys.Title("result.unknown");

    /// <summary>Result: heading of the topics.</summary>
    public static TextKey ResultFits { get; } = _keys.Title("result.fits");

    /// <summary>Result: a topic and how well it fits.</summary>
    public static TextKey ResultMatch { get; } = _keys.Prose("result.match", "topic", "band");

    /// <summary>Result: other causes are possible.</summary>
    public static TextKey ResultOthers { get; } = _keys.Prose("result.others");

    /// <summary>Result: what goes with a topic.</summary>
    public static TextKey ResultFor { get; } = _keys.Prose("result.for", "signs");

    /// <summary>Result: what goes less with it.</summary>
    public static TextKey ResultAgainst { get; } = _keys.Prose("result.against", "signs");

    /// <summary>Result: no topic stands out.</summary>
    public static TextKey ResultNone { get; } = _keys.Prose("result.none");

    /// <summary>Result: no topic stands out, what to do.</summary>
    public static TextKey ResultNoneTell { get; } = _keys.Prose("result.none.tell");

    /// <summary>Result: heading of what to avoid.</summary>
    public static TextKey ResultAvoid { get; } = _keys.Title("result.avoid");

    /// <summary>Result: to avoid while a clot is possible.</summary>
    public static TextKey AvoidClot { get; } = _keys.List("result.avoid.clot");

    /// <summary>Result: to avoid while a torn tendon is possible.</summary>
    public static TextKey AvoidInjury { get; } = _keys.List("result.avoid.injury");

    /// <summary>Result: to avoid while artery trouble is possible.</summary>
    public static TextKey AvoidArtery { get; } = _keys.List("result.avoid.artery");

    /// <summary>Result: to avoid while rising pressure is possible.</summary>
    public static TextKey AvoidPressure { get; } = _keys.List("result.avoid.pressure");

    /// <summary>Result: heading of what to tell the doctor.</summary>
    public static TextKey ResultTell { get; } = _keys.Title("result.tell");

    /// <summary>Result: the responses can be handed over.</summary>
    public static TextKey ResultTellText { get; } = _keys.Prose("result.tell.text");

    /// <summary>Result: prompt of the pages of an emergency sign.</summary>
    public static TextKey ResultSignPage { get; } = _keys.Title("result.sign-page");

    /// <summary>Responses: they can be read out to a doctor.</summary>
    public static TextKey HandoverNote { get; } = _keys.Prose("result.handover-note");

    /// <summary>Navigator: title.</summary>
    public static TextKey NavigatorTitle { get; } = _keys.Title("navigator.title");

    /// <summary>Navigator: what the list is.</summary>
    public static TextKey NavigatorIntro { get; } = _keys.Prose("navigator.intro");

    /// <summary>Navigator: a topic and how many signs it mentions.</summary>
    public static TextKey NavigatorLine { get; } = _keys.Prose("navigator.line", "topic", "count");

    /// <summary>Navigator: heading of the fixed card.</summary>
    public static TextKey NavigatorSigns { get; } = _keys.Title("navigator.signs");

    /// <summary>Children: title.</summary>
    public static TextKey ChildrenTitle { get; } = _keys.Title("children.title");

    /// <summary>Children: why there are no questions.</summary>
    public static TextKey ChildrenIntro { get; } = _keys.Prose("children.intro");

    /// <summary>Children: what to do about the signs of an emergency.</summary>
    public static TextKey ChildrenEmergencyDo { get; } = _keys.Prose("children.emergency.do", "emergency");

    /// <summary>Children: what to do about signs of today.</summary>
    public static TextKey ChildrenTodayDo { get; } = _keys.Prose("children.today.do");

    /// <summary>Children: what to do about signs of the next days.</summary>
    public static TextKey ChildrenDaysDo { get; } = _keys.Prose("children.days.do");

    /// <summary>Children: signs of an emergency.</summary>
    public static TextKey ChildrenEmergency { get; } = _keys.List("children.emergency");

    /// <summary>Children: signs to be examined today.</summary>
    public static TextKey ChildrenToday { get; } = _keys.List("children.today");

    /// <summary>Children: signs to be examined within days.</summary>
    public static TextKey ChildrenDays { get; } = _keys.List("children.days");

    /// <summary>Children: sore calves after the flu.</summary>
    public static TextKey ChildrenFlu { get; } = _keys.Prose("children.flu");

    /// <summary>The level "within days" where up to two weeks will do.</summary>
    public static TextKey WithinDaysLonger { get; } =
        new("urgency.within-days-longer.do", TextSheet.Check, TextShape.Prose, [], 0);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All { get; } =
    [
        .. _keys.All, WithinDaysLonger, .. _questions.Values, .. _options.Values.SelectMany(static pair => new[] { pair.Label, pair.Text }),
        .. _rules.Values, .. Enum.GetValues<Band>().Select(static band => Of(band)),
    ];

    /// <summary>The text of a question.</summary>
    public static TextKey Of(Question question) => _questions[question.Id];

    /// <summary>The short form of an option.</summary>
    public static TextKey LabelOf(string option) => _options[option].Label;

    /// <summary>The full text of an option.</summary>
    public static TextKey TextOf(string option) => _options[option].Text;

    /// <summary>Why a rule calls for its level.</summary>
    public static TextKey OfRule(string id) => _rules[id];

    /// <summary>The words for how well a topic fits.</summary>
    public static TextKey Of(Band band) => new(
        band switch
        {
            Band.FitsWell => "result.band.well",
            Band.FitsPartly => "result.band.partly",
            _ => "result.band.contributor",
        },
        TextSheet.Interface,
        TextShape.Label,
        [],
        MaxOptionLabel);
}
