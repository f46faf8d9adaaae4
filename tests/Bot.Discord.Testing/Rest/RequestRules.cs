using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Testing.Rest;

/// <summary>What every REST call has to have in its headers.</summary>
internal static partial class RequestRules
{
    /// <summary>The rules that a call breaks.</summary>
    public static IEnumerable<Violation> ViolationsOf(RouteMatch match, HttpRequest request)
    {
        var where = match.Route.ToString();
        if (!UserAgent.IsMatch(request.Headers.UserAgent.ToString()))
        {
            yield return new Violation(Rule.UserAgent, where);
        }

        if (match.WantsBody && request.ContentType?.Split(';')[0] is not ("application/json" or FileRules.ContentType))
        {
            yield return new Violation(Rule.ContentType, where);
        }

        var hasAuthorization = request.Headers.Authorization.Count > 0;
        if (match.IsOfInteraction == hasAuthorization)
        {
            yield return new Violation(
                hasAuthorization ? Rule.AuthorizationLeaked : Rule.AuthorizationMissing, where);
        }
    }

    /// <summary>DiscordBot (url, version), and whatever follows.</summary>
    [GeneratedRegex(@"^DiscordBot \(https?://[^,\s]+, [^,)\s]+\)")]
    private static partial Regex UserAgent { get; }
}
