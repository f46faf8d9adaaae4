using Bot.Core.Knowledge.CalfPain;

namespace Bot.Core.Knowledge;

/// <summary>All topics and how they hang together.</summary>
public static class TopicCatalog
{
    private static readonly Dictionary<TopicId, Topic> _byId;
    private static readonly Dictionary<int, Topic> _byNumber;
    private static readonly Dictionary<TopicId, IReadOnlyList<Topic>> _related;

    static TopicCatalog()
    {
        All =
        [
            .. Causes.All, .. WarningSigns.All, .. Treatments.All, .. SelfCareGuides.All, .. Preventions.All, .. Exams.All,
            .. RiskFactors.All, .. CalfAnatomy.All, .. Stories.All,
        ];
        _byId = All.ToDictionary(static topic => topic.Id);
        _byNumber = All.ToDictionary(static topic => topic.Number);
        var leadingTo = All.SelectMany(static topic => topic.Links.Select(link => (link, topic)))
            .ToLookup(static pair => pair.link, static pair => pair.topic);
        _related = All.ToDictionary(
            static topic => topic.Id,
            topic => (IReadOnlyList<Topic>)
                [.. topic.Links.Select(static id => _byId[id]).Concat(leadingTo[topic.Id]).Distinct()]);
    }

    /// <summary>Every topic, in the order of the numbers.</summary>
    public static IReadOnlyList<Topic> All { get; }

    /// <summary>What to have ready for a doctor: the page that many others lead to.</summary>
    public static Topic WhatToTell => _byId[SelfCareGuides.WhatToTell];

    /// <summary>The topic of that id, or null.</summary>
    public static Topic? Find(TopicId id) => _byId.GetValueOrDefault(id);

    /// <summary>The topic of that number, or null.</summary>
    public static Topic? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The causes of one group, in the order of the numbers.</summary>
    public static IReadOnlyList<Cause> In(CauseGroup group) =>
        [.. Causes.All.Where(cause => cause.Group == group)];

    /// <summary>The pages to read on from a topic: those that it leads to, then those that lead to it. What is related is
    /// so in both directions.</summary>
    public static IReadOnlyList<Topic> Related(Topic topic) => _related[topic.Id];
}
