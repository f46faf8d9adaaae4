using Bot.Core.Knowledge;
using Bot.Core.Triage;

namespace Bot.Core.Localization;

/// <summary>The keys that follow from the knowledge: pages and levels.</summary>
public static class AnswerKeys
{
    /// <summary>A page's name in menus: Discord shows at most 80 characters on a button.</summary>
    public const int MaxTitle = 80;

    /// <summary>A warning sign's name stands in a select beside others.</summary>
    public const int MaxWarningTitle = 45;

    private static readonly string[] _inPages = ["emergency", "urgent"];

    private static readonly Dictionary<(TopicId Id, TopicPart Part), TextKey> _parts = TopicCatalog.All
        .SelectMany(static topic => topic.Parts.Select(part => (topic, part)))
        .ToDictionary(static pair => (pair.topic.Id, pair.part), static pair => Create(pair.topic, pair.part));

    private static readonly Dictionary<Urgency, (TextKey Name, TextKey Do)> _urgencies = UrgencyIds.All.ToDictionary(
        static urgency => urgency,
        static urgency => (
            new TextKey($"urgency.{urgency.Id}.name", TextSheet.Check, TextShape.Label, [], MaxTitle),
            new TextKey($"urgency.{urgency.Id}.do", TextSheet.Check, TextShape.Prose, _inPages, 0)));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All { get; } =
        [.. _parts.Values, .. _urgencies.Values.SelectMany(static pair => new[] { pair.Name, pair.Do })];

    /// <summary>The text of one part of a page.</summary>
    /// <exception cref="KeyNotFoundException">Pages of this kind have no such part.</exception>
    public static TextKey Of(Topic topic, TopicPart part) => _parts[(topic.Id, part)];

    /// <summary>The name of a level.</summary>
    public static TextKey NameOf(Urgency urgency) => _urgencies[urgency].Name;

    /// <summary>What to do at a level.</summary>
    public static TextKey DoOf(Urgency urgency) => _urgencies[urgency].Do;

    private static TextKey Create(Topic topic, TopicPart part)
    {
        var maximum = topic is WarningSign ? MaxWarningTitle : MaxTitle;
        return new TextKey(
            $"{topic.Kind}.{topic.Id}.{part.Name}",
            TextSheet.Answers,
            part.Shape,
            part == TopicPart.Title ? [] : _inPages,
            part == TopicPart.Title ? maximum : 0);
    }
}
