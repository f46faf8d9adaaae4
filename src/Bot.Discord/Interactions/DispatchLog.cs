using Microsoft.Extensions.Logging;

namespace Bot.Discord.Interactions;

/// <summary>What the dispatcher tells whoever runs the bot; never what was said or by whom.</summary>
internal static partial class DispatchLog
{
    [LoggerMessage(120, LogLevel.Error, "An interaction failed: {Exception} in {Method}")]
    public static partial void Failed(ILogger logger, string exception, string? method);
}
