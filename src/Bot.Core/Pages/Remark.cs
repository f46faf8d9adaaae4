using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>A word at the head of a page that was not quite asked for.</summary>
internal static class Remark
{
    public static IEnumerable<Block> Of(PageWriter writer, TextKey? remark) =>
        remark is null ? [] : [new Block.Notice(writer.Text(remark))];
}
