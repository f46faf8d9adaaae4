namespace Bot.Discord.Json;

/// <summary>A command as it is registered.</summary>
internal sealed record CommandJson
{
    /// <summary>A chat command, given with a slash.</summary>
    public const int Chat = 1;

    /// <summary>A command on somebody's message.</summary>
    public const int OnMessage = 3;

    public required int Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Null for a command on a message.</summary>
    public string? Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>A set of bits in decimal; null for everybody.</summary>
    public string? DefaultMemberPermissions { get; init; }

    /// <summary>Where it is offered: 0 guild, 1 the bot's direct messages, 2 other private conversations.</summary>
    public required IReadOnlyList<int> Contexts { get; init; }

    /// <summary>For whom the bot was added: 0 a guild, 1 a person.</summary>
    public required IReadOnlyList<int> IntegrationTypes { get; init; }

    public IReadOnlyList<OptionJson>? Options { get; init; }
}

/// <summary>A subcommand, or what is given with one.</summary>
internal sealed record OptionJson
{
    /// <summary>A subcommand.</summary>
    public const int Subcommand = 1;

    /// <summary>A text.</summary>
    public const int Text = 3;

    public required int Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    /// <summary>In characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>True to be asked for choices while somebody types.</summary>
    public bool? Autocomplete { get; init; }

    public IReadOnlyList<ChoiceJson>? Choices { get; init; }

    public IReadOnlyList<OptionJson>? Options { get; init; }
}

/// <summary>A value that is offered for an option.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record ChoiceJson(string Name, string Value);
