namespace Bot.Discord.Testing.Rest;

/// <summary>A route, and the parts of the path that vary.</summary>
/// <param name="Route">Which.</param>
/// <param name="Id">Of the application, or of the interaction in a callback.</param>
/// <param name="Token">Of the interaction; empty on bot routes.</param>
/// <param name="Message">The id of a follow-up.</param>
internal sealed record RouteMatch(RestRoute Route, string Id = "", string Token = "", string Message = "")
{
    private const string Original = "@original";

    /// <summary>True where the token in the path is all that authorises.</summary>
    public bool IsOfInteraction => Route >= RestRoute.Callback;

    /// <summary>True where a body is wanted.</summary>
    public bool WantsBody => Route is RestRoute.PutCommands or RestRoute.Callback or RestRoute.EditOriginal
        or RestRoute.FollowUp or RestRoute.EditFollowUp;

    /// <summary>Finds it.</summary>
    /// <param name="method">In capitals.</param>
    /// <param name="segments">The path behind /api/v10.</param>
    public static RouteMatch Of(string method, string[] segments) => (method, segments) switch
    {
        ("GET", ["gateway", "bot"]) => new(RestRoute.GatewayBot),
        ("GET", ["users", "@me"]) => new(RestRoute.CurrentUser),
        ("GET", ["applications", "@me"]) => new(RestRoute.CurrentApplication),
        ("GET", ["applications", var id, "commands"]) => new(RestRoute.GetCommands, id),
        ("PUT", ["applications", var id, "commands"]) => new(RestRoute.PutCommands, id),
        ("POST", ["interactions", var id, var token, "callback"]) => new(RestRoute.Callback, id, token),
        ("POST", ["webhooks", var id, var token]) => new(RestRoute.FollowUp, id, token),
        (_, ["webhooks", var id, var token, "messages", Original]) => new(OfOriginal(method), id, token),
        (_, ["webhooks", var id, var token, "messages", var message]) => new(OfFollowUp(method), id, token, message),
        _ => new(RestRoute.Unknown),
    };

    private static RestRoute OfOriginal(string method) => method switch
    {
        "GET" => RestRoute.GetOriginal,
        "PATCH" => RestRoute.EditOriginal,
        "DELETE" => RestRoute.DeleteOriginal,
        _ => RestRoute.Unknown,
    };

    private static RestRoute OfFollowUp(string method) => method switch
    {
        "GET" => RestRoute.GetFollowUp,
        "PATCH" => RestRoute.EditFollowUp,
        "DELETE" => RestRoute.DeleteFollowUp,
        _ => RestRoute.Unknown,
    };
}
