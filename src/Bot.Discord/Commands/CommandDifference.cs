namespace Bot.Discord.Commands;

/// <summary>How registered commands differ from those that are wanted.</summary>
/// <param name="Lines">One for each difference: <c>+</c> added, <c>-</c> removed, <c>~</c> changed.</param>
/// <param name="Removed">Whole commands that are registered and not wanted.</param>
/// <param name="IsFirst">True where none is registered at all.</param>
internal sealed record CommandDifference(IReadOnlyList<string> Lines, IReadOnlyList<string> Removed, bool IsFirst)
{
    /// <summary>True where there is none.</summary>
    public bool IsNone => Lines.Count == 0;

    /// <summary>Compares. The order of the commands means nothing, that of options and choices does.</summary>
    public static CommandDifference Between(IReadOnlyList<CommandNode> registered, IReadOnlyList<CommandNode> wanted) => new(
        [.. Nodes("", registered, wanted)],
        [.. registered.Select(static command => command.Name).Except(wanted.Select(static command => command.Name))],
        registered.Count == 0);

    private static IEnumerable<string> Nodes(string path, IReadOnlyList<CommandNode> before, IReadOnlyList<CommandNode> after)
    {
        foreach (var name in NamesOf(before).Union(NamesOf(after)))
        {
            var (old, present) = (Find(before, name), Find(after, name));
            var lines = (old, present) switch
            {
                (null, _) => [$"+ {path}{name}"],
                (_, null) => [$"- {path}{name}"],
                _ => Node($"{path}{name}.", old, present),
            };
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Node(string path, CommandNode before, CommandNode after) =>
    [
        .. before.Fields.Keys.Union(after.Fields.Keys).Order(StringComparer.Ordinal).Select(field => Field(
            $"{path}{field}", before.Fields.GetValueOrDefault(field), after.Fields.GetValueOrDefault(field))).OfType<string>(),
        .. Nodes(path, before.Children, after.Children),
        .. Order($"{path}order", [.. NamesOf(before.Children)], [.. NamesOf(after.Children)]),
    ];

    private static string? Field(string path, string? before, string? after) => (before, after) switch
    {
        _ when before == after => null,
        (null, _) => $"+ {path}: {after}",
        (_, null) => $"- {path}: {before}",
        _ => $"~ {path}: {before} → {after}",
    };

    // Where some came or went, the lines about them say it.
    private static IEnumerable<string> Order(string path, IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        !before.SequenceEqual(after) && before.ToHashSet().SetEquals(after)
            ? [$"~ {path}: {string.Join(", ", before)} → {string.Join(", ", after)}"]
            : [];

    private static IEnumerable<string> NamesOf(IEnumerable<CommandNode> nodes) => nodes.Select(static node => node.Name);

    private static CommandNode? Find(IEnumerable<CommandNode> nodes, string name) =>
        nodes.FirstOrDefault(node => node.Name == name);
}
