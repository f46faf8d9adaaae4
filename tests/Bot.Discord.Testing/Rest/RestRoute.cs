namespace Bot.Discord.Testing.Rest;

/// <summary>The routes that the fake has.</summary>
public enum RestRoute
{
    /// <summary>Anything else.</summary>
    Unknown,

    /// <summary>GET /gateway/bot.</summary>
    GatewayBot,

    /// <summary>GET /applications/@me.</summary>
    CurrentApplication,

    /// <summary>GET /users/@me.</summary>
    CurrentUser,

    /// <summary>GET /applications/{app}/commands.</summary>
    GetCommands,

    /// <summary>PUT /applications/{app}/commands.</summary>
    PutCommands,

    /// <summary>POST /interactions/{id}/{token}/callback.</summary>
    Callback,

    /// <summary>GET .../messages/@original.</summary>
    GetOriginal,

    /// <summary>PATCH .../messages/@original.</summary>
    EditOriginal,

    /// <summary>DELETE .../messages/@original.</summary>
    DeleteOriginal,

    /// <summary>POST /webhooks/{app}/{token}.</summary>
    FollowUp,

    /// <summary>GET .../messages/{id}.</summary>
    GetFollowUp,

    /// <summary>PATCH .../messages/{id}.</summary>
    EditFollowUp,

    /// <summary>DELETE .../messages/{id}.</summary>
    DeleteFollowUp,
}
