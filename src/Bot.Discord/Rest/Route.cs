using System.Globalization;

namespace Bot.Discord.Rest;

/// <summary>Where a request goes. The template may be counted and logged; the path holds ids and tokens and may not.
/// </summary>
internal sealed class Route
{
    private Route(string template, string path, string major, RouteKind kind) =>
        (Template, Path, Major, Kind) = (template, path, major, kind);

    /// <summary><c>/gateway/bot</c>: where to connect, and how many sessions may still be started.</summary>
    public static Route GatewayBot { get; } = Of("/gateway/bot");

    /// <summary><c>/users/@me</c>: the bot's own user.</summary>
    public static Route CurrentUser { get; } = Of("/users/@me");

    /// <summary><c>/applications/@me</c>: the application behind the token.</summary>
    public static Route CurrentApplication { get; } = Of("/applications/@me");

    /// <summary>Path below the API base with placeholders for all ids and tokens, the query included.</summary>
    public string Template { get; }

    /// <summary>The same with the values, percent-encoded. Secret where it holds an interaction token.</summary>
    public string Path { get; }

    /// <summary>The top-level resource that limits are counted for: channel, guild, webhook with its token; else empty.
    /// </summary>
    public string Major { get; }

    /// <summary>Which rules it follows.</summary>
    public RouteKind Kind { get; }

    /// <summary>The global commands with all their localisations, to compare.</summary>
    public static Route LocalizedCommands(ulong application) =>
        Of("/applications/{application}/commands?with_localizations=true", Text(application));

    /// <summary>The global commands, to overwrite.</summary>
    public static Route Commands(ulong application) => Of("/applications/{application}/commands", Text(application));

    /// <summary>The one answer to an interaction.</summary>
    public static Route Callback(ulong interaction, string token) =>
        Of("/interactions/{interaction}/{token}/callback", Text(interaction), token);

    /// <summary>The message that answered an interaction, to edit.</summary>
    public static Route OriginalMessage(ulong application, string token) =>
        Of("/webhooks/{application}/{token}/messages/@original", Text(application), token);

    /// <summary>Further messages to an interaction, to post.</summary>
    public static Route FollowUp(ulong application, string token) =>
        Of("/webhooks/{application}/{token}", Text(application), token);

    /// <summary>Any other route.</summary>
    /// <param name="template">A constant such as <c>/channels/{channel}/messages</c>.</param>
    /// <param name="values">One for each placeholder, in their order.</param>
    /// <exception cref="ArgumentException">The numbers of placeholders and values differ.</exception>
    public static Route Of(string template, params ReadOnlySpan<string> values)
    {
        var segments = template.Split('/');
        var (filled, used) = ((string[])segments.Clone(), 0);
        for (var at = 0; at < segments.Length; at++)
        {
            if (IsPlaceholder(segments[at]) && used++ < values.Length)
            {
                filled[at] = Uri.EscapeDataString(values[used - 1]);
            }
        }

        ArgumentOutOfRangeException.ThrowIfNotEqual(used, values.Length, nameof(values));
        var majors = Majors(segments);
        var major = majors == 0 ? "" : string.Join('/', filled, 1, 1 + majors);
        return new Route(template, string.Join('/', filled), major, KindOf(template, majors));
    }

    /// <summary>The template.</summary>
    public override string ToString() => Template;

    // How many placeholders behind the first word name the resource that limits are counted for.
    private static int Majors(string[] segments)
    {
        var most = segments[1] switch
        {
            "channels" or "guilds" => 1,
            "webhooks" or "interactions" => 2,
            _ => 0,
        };
        return segments.Skip(2).Take(most).TakeWhile(IsPlaceholder).Count();
    }

    private static RouteKind KindOf(string template, int majors) => template switch
    {
        _ when template.StartsWith("/interactions/", StringComparison.Ordinal) => RouteKind.Callback,
        _ when majors == 2 => RouteKind.Webhook,
        _ => RouteKind.Bot,
    };

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{');

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
