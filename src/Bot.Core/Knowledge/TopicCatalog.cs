using Bot.Core.Knowledge.CalfPain;

namespace Bot.Core.Knowledge;

/// <summary>All topics and how they hang together.</summary>
public static class TopicCatalog
{
    private static readonly Dictionary<TopicId, Topic> _byId;
    private static readonly Dictionary<int, Topic> _byNumber;
    private static readonly Dictionary<TopicId, IReadOnlyList<Cause>> _causesOfSign;

    static TopicCatalog()
    {
        All = [.. Causes.All, .. WarningSigns.All];
        _byId = All.ToDictionary(static topic => topic.Id);
        _byNumber = All.ToDictionary(static topic => topic.Number);
        _causesOfSign = WarningSigns.All.ToDictionary(
            static sign => sign.Id,
            static sign => (IReadOnlyList<Cause>)[.. Causes.All.Where(cause => cause.WarningSigns.Contains(sign.Id))]);
    }

    /// <summary>Every topic, in the order of the numbers.</summary>
    public static IReadOnlyList<Topic> All { get; }

    /// <summary>The topic of that id, or null.</summary>
    public static Topic? Find(TopicId id) => _byId.GetValueOrDefault(id);

    /// <summary>The topic of that number, or null.</summary>
    public static Topic? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The causes of one group, in the order of the numbers.</summary>
    public static IReadOnlyList<Cause> In(CauseGroup group) =>
        [.. Causes.All.Where(cause => cause.Group == group)];

    /// <summary>The pages to read on from a topic: look-alikes first, then signs, or the causes of a sign.</summary>
    public static IReadOnlyList<Topic> Related(Topic topic) => topic switch
    {
        Cause cause => [.. cause.Related.Concat(cause.WarningSigns).Select(static id => _byId[id])],
        WarningSign sign => _causesOfSign[sign.Id],
        _ => [],
    };
}
