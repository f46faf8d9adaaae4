using System.Text.Json;

namespace Bot.Discord.Json;

/// <summary>An interaction as Discord sends it, as far as we read it.</summary>
internal sealed record InteractionJson
{
    public ulong Id { get; init; }

    public int Type { get; init; }

    public string Token { get; init; } = "";

    public ulong ApplicationId { get; init; }

    public string? Locale { get; init; }

    public string? GuildLocale { get; init; }

    public ulong? GuildId { get; init; }

    public MemberJson? Member { get; init; }

    /// <summary>A set of bits: what the application may do here.</summary>
    public string? AppPermissions { get; init; }

    /// <summary>Where it happened.</summary>
    public ChannelJson? Channel { get; init; }

    /// <summary>For whom the application is installed: 0 for a guild, 1 for a person.</summary>
    public IReadOnlyDictionary<string, string>? AuthorizingIntegrationOwners { get; init; }

    /// <summary>The message that a component belongs to.</summary>
    public MessageJson? Message { get; init; }

    public UserJson? User { get; init; }

    public InteractionDataJson? Data { get; init; }
}

/// <summary>A person in a guild.</summary>
/// <param name="User">Who.</param>
/// <param name="Permissions">A set of bits: what the person may do in this channel.</param>
internal sealed record MemberJson(UserJson? User, string? Permissions);

/// <summary>A channel.</summary>
internal sealed record ChannelJson(int? Type);

/// <summary>A message.</summary>
/// <param name="Flags">A set of bits.</param>
/// <param name="Content">What it says; null without words.</param>
internal sealed record MessageJson(long? Flags, string? Content);

/// <summary>What a command points at.</summary>
/// <param name="Messages">Messages by their ids.</param>
internal sealed record ResolvedJson(IReadOnlyDictionary<string, MessageJson>? Messages);

/// <summary>A person.</summary>
internal sealed record UserJson(ulong Id);

/// <summary>What was done.</summary>
internal sealed record InteractionDataJson
{
    public string? Name { get; init; }

    /// <summary>1 for a command that was typed, 3 for one on a message.</summary>
    public int Type { get; init; }

    /// <summary>The id of the message that a command was given on.</summary>
    public string? TargetId { get; init; }

    public ResolvedJson? Resolved { get; init; }

    public IReadOnlyList<CommandOptionJson>? Options { get; init; }

    public string? CustomId { get; init; }

    public IReadOnlyList<string>? Values { get; init; }
}

/// <summary>An option of a command, or a subcommand.</summary>
internal sealed record CommandOptionJson
{
    public string Name { get; init; } = "";

    public int Type { get; init; }

    public JsonElement? Value { get; init; }

    /// <summary>True for the option that somebody is typing into.</summary>
    public bool Focused { get; init; }

    public IReadOnlyList<CommandOptionJson>? Options { get; init; }

    /// <summary>The value as text; empty where it is none.</summary>
    public string ReadText()
    {
        try
        {
            return Value is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which JSON can write and the reader refuses.
            return "";
        }
    }
}
