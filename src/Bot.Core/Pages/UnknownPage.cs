using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>What was typed is not understood. Nothing of it is repeated; the safety net stands first, because it may
/// have been about an emergency.</summary>
internal static class UnknownPage
{
    public static Reply Build(PageWriter writer, TextKey remark, params ReadOnlySpan<(string, string)> values) =>
        writer.Finish(
            InterfaceKeys.UnknownTitle,
            [SafetyNet.Of(writer), new Block.Text(null, writer.Text(remark, values))],
            [Menu.Quick(writer)]);

    /// <summary>What was understood but may not be done.</summary>
    public static Reply Refuse(PageWriter writer, TextKey reason) => writer.Finish(
        CommunityKeys.RefusedTitle,
        [SafetyNet.Emergency(writer), new Block.Text(null, writer.Text(reason))],
        [Menu.Quick(writer)]);

    /// <summary>Several pages bear the words.</summary>
    public static Reply Several(PageWriter writer, IReadOnlyList<Topic> topics, TextKey? remark = null) => writer.Finish(
        InterfaceKeys.UnknownSeveralTitle,
        [SafetyNet.Of(writer), new Block.Text(null, writer.Text(remark ?? InterfaceKeys.UnknownSeveral))],
        [Menu.Topics(writer, InterfaceKeys.UnknownPick, topics), Menu.Quick(writer)]);
}
