using Microsoft.Extensions.Logging;

namespace Bot.Discord.Gateway;

/// <summary>What a shard tells whoever runs the bot.</summary>
internal static partial class GatewayLog
{
    /// <summary>Writes a note of a session.</summary>
    public static void Write(ILogger logger, int shard, GatewayAction.Note note)
    {
        switch (note.What)
        {
            case GatewayNote.Ready or GatewayNote.Resumed or GatewayNote.AskedToReconnect:
                Went(logger, shard, note.What);
                break;
            case GatewayNote.Stopped:
                // What stops one stops all, and is told once for them all.
                break;
            default:
                Faltered(logger, shard, note.What, note.Code);
                break;
        }
    }

    [LoggerMessage(100, LogLevel.Information, "Shard {Shard}: {What}")]
    private static partial void Went(ILogger logger, int shard, GatewayNote what);

    [LoggerMessage(101, LogLevel.Warning, "Shard {Shard}: {What}, close code {Code}")]
    private static partial void Faltered(ILogger logger, int shard, GatewayNote what, int? code);

    /// <summary>Nothing helps but another configuration.</summary>
    [LoggerMessage(102, LogLevel.Critical, "The connection to Discord ends: {Reason}")]
    public static partial void Stopped(ILogger logger, string reason);

    /// <summary>Nothing begins for now.</summary>
    [LoggerMessage(104, LogLevel.Warning, "{Reason}: the next attempt is in {Seconds:0} s")]
    public static partial void Waits(ILogger logger, string reason, double seconds);

    /// <summary>A message is not what the gateway sends.</summary>
    [LoggerMessage(103, LogLevel.Warning, "Shard {Shard}: a message of {Length} bytes cannot be read")]
    public static partial void Malformed(ILogger logger, int shard, int length);
}
