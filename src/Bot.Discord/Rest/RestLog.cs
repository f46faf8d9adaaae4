using Microsoft.Extensions.Logging;

namespace Bot.Discord.Rest;

/// <summary>All that the REST side logs: templates and numbers, never a token, an id or a body.</summary>
internal static partial class RestLog
{
    [LoggerMessage(201, LogLevel.Critical, "Discord refuses the token (401): see Discord:Token. Nothing that needs it is sent until another start")]
    public static partial void TokenRejected(ILogger logger);

    [LoggerMessage(202, LogLevel.Error, "{Count} invalid requests in ten minutes; Discord bans the address at 10,000")]
    public static partial void ManyInvalidRequests(ILogger logger, int count);

    [LoggerMessage(203, LogLevel.Warning, "{Method} {Route} met a limit; Discord asks to wait for {Seconds} s")]
    public static partial void LimitMet(ILogger logger, string method, Route route, double seconds);

    [LoggerMessage(204, LogLevel.Warning, "{Method} {Route} ended with {Outcome}, status {Status}, code {Code}")]
    public static partial void NotDone(ILogger logger, string method, Route route, string outcome, int status, int code);
}
