using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Pages;

/// <summary>What a topic is about in one text, for pages that lead to it.</summary>
internal static class TopicSummary
{
    /// <summary>The text; of self-care, prevention, tests and background the first line is what it is about.</summary>
    public static TextKey KeyOf(Topic topic) => AnswerKeys.Of(topic, topic switch
    {
        Cause => TopicPart.What,
        Treatment => TopicPart.Use,
        WarningSign or Story => TopicPart.Text,
        _ => TopicPart.Passage,
    });
}
