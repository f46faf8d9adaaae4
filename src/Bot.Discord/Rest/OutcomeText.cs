using System.Globalization;

namespace Bot.Discord.Rest;

/// <summary>Why a request was not done, for whoever runs the bot.</summary>
internal static class OutcomeText
{
    /// <summary>One sentence in plain words, with the setting to look at.</summary>
    /// <param name="outcome">What became of the request.</param>
    /// <param name="hasConfiguredId">True where it went to the application that the configuration names.</param>
    public static string Of(RestOutcome outcome, bool hasConfiguredId = false) => outcome switch
    {
        RestOutcome.TokenRejected or RestOutcome.Failed { Status: 401 } => "Discord refuses it: see Discord:Token.",
        RestOutcome.Failed { Status: 403 or 404, Code: not 0 } failed when hasConfiguredId => string.Create(
            CultureInfo.InvariantCulture, $"Discord answers {failed.Status} (code {failed.Code}): see Discord:ApplicationId."),
        // Discord gives a code; whatever else answers there does not.
        RestOutcome.Failed { Status: 403 or 404 } failed => string.Create(
            CultureInfo.InvariantCulture,
            $"Discord answers {failed.Status} (code {failed.Code}): see Discord:ApiBase, network and proxy."),
        RestOutcome.Failed failed => string.Create(CultureInfo.InvariantCulture, $"Discord answers {failed.Status} (code {failed.Code})."),
        RestOutcome.RateLimited limited =>
            string.Create(CultureInfo.InvariantCulture, $"Discord asks to wait {Math.Ceiling(limited.RetryAfter.TotalSeconds)} s."),
        RestOutcome.Unreachable => "Discord cannot be reached: see Discord:ApiBase, network and proxy.",
        RestOutcome.Done => "Discord's answer cannot be read: see Discord:ApiBase.",
        _ => "no answer in time.",
    };
}
