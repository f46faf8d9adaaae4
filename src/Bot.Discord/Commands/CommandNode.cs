namespace Bot.Discord.Commands;

/// <summary>A command, an option or a choice in the form in which registered and wanted ones are compared.</summary>
/// <param name="Name">What it is told from its siblings by.</param>
/// <param name="Fields">What says something, as text; what says nothing is missing.</param>
/// <param name="Children">Its options or choices, in their order.</param>
internal sealed record CommandNode(string Name, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<CommandNode> Children);
