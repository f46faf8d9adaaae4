namespace Bot.Discord.Gateway;

/// <summary>What happens to a session.</summary>
internal abstract record GatewayInput
{
    private GatewayInput()
    {
    }

    /// <summary>The client begins.</summary>
    public sealed record Start : GatewayInput;

    /// <summary>A new session may begin.</summary>
    /// <param name="Url">Where.</param>
    public sealed record Granted(Uri Url) : GatewayInput;

    /// <summary>No session may begin: the token is not valid.</summary>
    public sealed record TokenRefused : GatewayInput;

    /// <summary>The connection stands.</summary>
    public sealed record Connected : GatewayInput;

    /// <summary>No connection came about.</summary>
    public sealed record ConnectFailed : GatewayInput;

    /// <summary>A message came.</summary>
    public sealed record Received(GatewayFrame Frame) : GatewayInput;

    /// <summary>The connection has ended.</summary>
    /// <param name="Code">The close code of the server; null where it broke.</param>
    public sealed record Closed(int? Code) : GatewayInput;

    /// <summary>The time has come that the session asked for.</summary>
    public sealed record Elapsed : GatewayInput;

    /// <summary>The client ends.</summary>
    public sealed record Stop : GatewayInput;
}

/// <summary>What a session wants done.</summary>
internal abstract record GatewayAction
{
    private GatewayAction()
    {
    }

    /// <summary>Ask for leave to begin a session, at once or later; the answer is
    /// <see cref="GatewayInput.Granted"/> or <see cref="GatewayInput.TokenRefused"/>.</summary>
    public sealed record AskToIdentify : GatewayAction;

    /// <summary>Connect.</summary>
    public sealed record Connect(Uri Url) : GatewayAction;

    /// <summary>Send a message.</summary>
    public sealed record Send(GatewayPayload Payload) : GatewayAction;

    /// <summary>End the connection; what still comes from it is of no interest.</summary>
    public sealed record Close(int Code) : GatewayAction;

    /// <summary>Hand on an event.</summary>
    /// <param name="Event">Its name.</param>
    /// <param name="Data">JSON in UTF-8, as it came.</param>
    public sealed record Dispatch(string Event, ReadOnlyMemory<byte> Data) : GatewayAction;

    /// <summary>Tell whoever runs the bot.</summary>
    public sealed record Note(GatewayNote What, int? Code = null) : GatewayAction;
}

/// <summary>What whoever runs the bot may want to know.</summary>
internal enum GatewayNote
{
    /// <summary>A session began.</summary>
    Ready,

    /// <summary>A session goes on.</summary>
    Resumed,

    /// <summary>The server asked to connect anew.</summary>
    AskedToReconnect,

    /// <summary>The server ended the session.</summary>
    SessionInvalid,

    /// <summary>A sign of life was not answered.</summary>
    Zombie,

    /// <summary>Something took too long.</summary>
    TimedOut,

    /// <summary>The connection ended.</summary>
    ConnectionLost,

    /// <summary>The server says that we sent something wrong.</summary>
    OurFault,

    /// <summary>No connection came about.</summary>
    ConnectFailed,

    /// <summary>Nothing helps but another configuration.</summary>
    Stopped,
}

/// <summary>What we send.</summary>
internal abstract record GatewayPayload
{
    private GatewayPayload()
    {
    }

    /// <summary>A sign of life with the newest sequence.</summary>
    public sealed record Heartbeat(long? Sequence) : GatewayPayload;

    /// <summary>Begins a session.</summary>
    public sealed record Identify : GatewayPayload;

    /// <summary>Goes on with a session.</summary>
    public sealed record Resume(string SessionId, long Sequence) : GatewayPayload;
}
