using System.Globalization;

namespace Bot.Discord.Rest;

/// <summary>Why a request was not done, for whoever runs the bot.</summary>
internal static class OutcomeText
{
    /// <summary>One sentence in plain words, with the setting to look at.</summary>
    public static string Of(RestOutcome outcome) => outcome switch
    {
        RestOutcome.TokenRejected or RestOutcome.Failed { Status: 401 } => "Discord refuses it: see Discord:Token.",
        RestOutcome.Failed { Status: 403 or 404 } failed => string.Create(
            CultureInfo.InvariantCulture, $"Discord answers {failed.Status} (code {failed.Code}): see Discord:ApplicationId."),
        RestOutcome.Failed failed => string.Create(CultureInfo.InvariantCulture, $"Discord answers {failed.Status} (code {failed.Code})."),
        RestOutcome.RateLimited limited =>
            string.Create(CultureInfo.InvariantCulture, $"Discord asks to wait {Math.Ceiling(limited.RetryAfter.TotalSeconds)} s."),
        RestOutcome.Unreachable => "Discord cannot be reached: see Discord:ApiBase, network and proxy.",
        RestOutcome.Done => "Discord's answer cannot be read: see Discord:ApiBase.",
        _ => "no answer in time.",
    };
}
