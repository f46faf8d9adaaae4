using System.Text.Json;
using Bot.Discord.Testing.Rest;

namespace Bot.Discord.Testing;

/// <summary>Something that a client did.</summary>
/// <param name="At">Monotonic time since the fake was made.</param>
public abstract record LogEntry(TimeSpan At)
{
    /// <summary>A connection to the gateway.</summary>
    /// <param name="At">When.</param>
    /// <param name="Connection">1 and up, in the order of connecting.</param>
    /// <param name="Path">Such as <c>/gateway/</c> or <c>/resume/1/</c>.</param>
    /// <param name="Query">With its question mark.</param>
    public sealed record Connected(TimeSpan At, int Connection, string Path, string Query) : LogEntry(At);

    /// <summary>A connection that was refused by script, with 503 or on TCP.</summary>
    public sealed record Refused(TimeSpan At) : LogEntry(At);

    /// <summary>A payload to the gateway.</summary>
    /// <param name="At">When.</param>
    /// <param name="Connection">See <see cref="Connected"/>.</param>
    /// <param name="Op">The opcode; -1 where there is none.</param>
    /// <param name="Data">Its <c>d</c>.</param>
    public sealed record Payload(TimeSpan At, int Connection, int Op, JsonElement Data) : LogEntry(At);

    /// <summary>A session that began or went on: READY or RESUMED is on its way.</summary>
    /// <param name="At">When.</param>
    /// <param name="Connection">See <see cref="Connected"/>.</param>
    /// <param name="IsResumed">True where an old one goes on.</param>
    public sealed record Opened(TimeSpan At, int Connection, bool IsResumed) : LogEntry(At);

    /// <summary>The end of a connection to the gateway.</summary>
    /// <param name="At">When.</param>
    /// <param name="Connection">See <see cref="Connected"/>.</param>
    /// <param name="Code">The close code that the client sent, 1005 for a close frame without one; null where it sent no
    /// close frame.</param>
    public sealed record Closed(TimeSpan At, int Connection, int? Code) : LogEntry(At);

    /// <summary>A REST call, when its body has been read.</summary>
    /// <param name="At">When.</param>
    /// <param name="Route">Which.</param>
    /// <param name="Path">Without the query.</param>
    /// <param name="Query">With its question mark.</param>
    /// <param name="Body">Null where there is none, it was not read, or it is not JSON.</param>
    public sealed record Call(TimeSpan At, RestRoute Route, string Path, string Query, JsonElement? Body) : LogEntry(At);

    /// <summary>The answer to a REST call.</summary>
    /// <param name="At">When.</param>
    /// <param name="Route">Which.</param>
    /// <param name="Status">The status code; 0 where the connection was dropped instead.</param>
    public sealed record Answered(TimeSpan At, RestRoute Route, int Status) : LogEntry(At);
}
