namespace Bot.Discord.Rest;

/// <summary>Which rules of Discord a route follows.</summary>
internal enum RouteKind
{
    /// <summary>Goes with the bot's token and counts for its global limit.</summary>
    Bot,

    /// <summary>A webhook with its own token, such as that of an interaction: no bot token, no global limit.</summary>
    Webhook,

    /// <summary>The answer to an interaction: no bot token, no global limit, once only.</summary>
    Callback,
}
