using System.Diagnostics;
using Bot.Core.Messages;

namespace Bot.Testing;

/// <summary>The sentences of a reply, in order: what every surface has to show.</summary>
public static class ReplyTexts
{
    /// <summary>Title, blocks, choices.</summary>
    public static IEnumerable<string> Of(Reply reply) => reply.Blocks.SelectMany(Of)
        .Prepend(reply.Title)
        .Concat(reply.Choices.SelectMany(static group =>
            group.Choices.Select(static choice => choice.Text ?? choice.Label).Prepend(group.Prompt)))
        .Where(static text => text.Length > 0);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Block.Text text => [text.Heading ?? "", text.Body],
        Block.List list => list.Items.Prepend(list.Heading ?? ""),
        Block.Box box => box.Items.Prepend(box.Heading),
        Block.Progress progress => [progress.Body],
        Block.Picture picture => picture.Parts,
        Block.Document document => document.Blocks.SelectMany(Of).Prepend(document.Title),
        Block.Level level => [level.Name, level.Do],
        Block.Numbers numbers => numbers.Lines.Select(static line => line.Text),
        Block.Sources sources => sources.Links.Select(static link => link.Text).Append(sources.Status),
        Block.Notice notice => [notice.Body],
        _ => throw new UnreachableException(),
    };
}
