namespace Bot.Discord.Gateway;

/// <summary>What a message of the gateway is (Discord, Gateway Opcodes).</summary>
internal enum Opcode
{
    /// <summary>An event; both ways it has a sequence and a name.</summary>
    Dispatch = 0,

    /// <summary>A sign of life, or a request for one.</summary>
    Heartbeat = 1,

    /// <summary>Begins a session.</summary>
    Identify = 2,

    /// <summary>Goes on with a session.</summary>
    Resume = 6,

    /// <summary>The server asks to connect anew and resume.</summary>
    Reconnect = 7,

    /// <summary>The session is not valid; the data says whether it can be resumed.</summary>
    InvalidSession = 9,

    /// <summary>The first message of a connection.</summary>
    Hello = 10,

    /// <summary>A sign of life was received.</summary>
    HeartbeatAck = 11,
}
