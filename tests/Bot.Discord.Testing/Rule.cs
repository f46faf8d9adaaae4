namespace Bot.Discord.Testing;

/// <summary>What a client of Discord has to keep.</summary>
public enum Rule
{
    /// <summary>A path that the API does not have, or without /api/v10.</summary>
    Path,

    /// <summary>User-Agent is <c>DiscordBot (url, version)</c>.</summary>
    UserAgent,

    /// <summary>A body comes as application/json.</summary>
    ContentType,

    /// <summary>Bot routes want <c>Authorization: Bot token</c>.</summary>
    AuthorizationMissing,

    /// <summary>Routes of an interaction carry its token in the path, and the bot's must not go there.</summary>
    AuthorizationLeaked,

    /// <summary>A heartbeat carries the newest sequence number received, never a higher or an older one.</summary>
    HeartbeatSequence,

    /// <summary>RESUME goes to resume_gateway_url.</summary>
    ResumeUrl,

    /// <summary>No IDENTIFY when session_start_limit has nothing left.</summary>
    SessionStarts,

    /// <summary>One IDENTIFY per key and 5 s.</summary>
    IdentifyPace,

    /// <summary>Payloads: at most 120 in 60 s, 4,096 bytes each, known ops, JSON text.</summary>
    GatewayPayload,

    /// <summary>The body is JSON and an object, for commands an array.</summary>
    Json,

    /// <summary>The interaction allows this type of callback.</summary>
    CallbackType,

    /// <summary>One callback per interaction.</summary>
    SecondCallback,

    /// <summary>A deferral sets no flag but EPHEMERAL (64) and has no content.</summary>
    Deferral,

    /// <summary>A message has something to show.</summary>
    EmptyMessage,

    /// <summary>With IS_COMPONENTS_V2 (32768) no content, embeds, poll or stickers.</summary>
    LegacyInComponentsV2,

    /// <summary>Components other than rows want IS_COMPONENTS_V2.</summary>
    ComponentsV2Flag,

    /// <summary>At most 40 components, counting nested ones; without V2 at most 5 rows.</summary>
    ComponentCount,

    /// <summary>A component stands where it may, with what it needs.</summary>
    ComponentPlace,

    /// <summary>At most 4,000 characters over all text displays, none of them empty.</summary>
    TextLength,

    /// <summary>At most 10,170: UTF-8 bytes of all text displays, and 12 for each.</summary>
    TextBytes,

    /// <summary>content has at most 2,000 characters.</summary>
    ContentLength,

    /// <summary>custom_id has 1 to 100 characters.</summary>
    CustomIdLength,

    /// <summary>custom_id stands once in a message.</summary>
    CustomIdUnique,

    /// <summary>A button has a label of at most 80 characters or an emoji, and a custom_id or an address of at most 512.
    /// </summary>
    Button,

    /// <summary>A select has 1 to 25 options with different values, and counts that fit them.</summary>
    SelectOptions,

    /// <summary>label and value of an option have 1 to 100 characters, description at most 100.</summary>
    OptionLength,

    /// <summary>A placeholder has at most 150 characters; 100 in a text input.</summary>
    PlaceholderLength,

    /// <summary>The limits of embeds: 10, and 6,000 characters over all.</summary>
    Embed,

    /// <summary>At most 25 choices, name 1 to 100, value at most 100 characters.</summary>
    Choices,

    /// <summary>A modal has a title of 1 to 45 characters, and 1 to 5 components.</summary>
    Modal,

    /// <summary>Every file that is shown is named in the list and comes along, and none besides.</summary>
    Attachment,

    /// <summary>A command's name, description, options and 8,000 characters.</summary>
    Command,
}
