using System.Text.Json;
using Bot.Discord.Testing.Gateway;
using Bot.Discord.Testing.Limits;

namespace Bot.Discord.Testing.Rest;

/// <summary>What the bot asks with its token: itself, its commands, and where the gateway is.</summary>
internal sealed class BotRoutes(
    FakeDiscordOptions options, Ledger ledger, SessionRegistry sessions, Func<Uri> gatewayUrl)
{
    private readonly CommandStore _commands = new(options.ApplicationId);

    /// <summary>Processes a call that is authorised.</summary>
    public RestAnswer Process(RouteMatch match, JsonElement? body, bool withLocalizations) => match.Route switch
    {
        RestRoute.GatewayBot => GatewayBot(),
        RestRoute.CurrentUser => RestAnswer.Of(new
        {
            id = options.ApplicationId, username = "CalfBot", discriminator = "0", bot = true,
        }),
        RestRoute.CurrentApplication => RestAnswer.Of(new
        {
            id = options.ApplicationId,
            name = "CalfBot",
            flags = options.ApplicationFlags,
            verify_key = options.VerifyKey,
            interactions_endpoint_url = options.InteractionsEndpointUrl,
            bot_public = true,
        }),
        RestRoute.GetCommands when match.Id == options.ApplicationId => new(200, _commands.Read(withLocalizations)),
        RestRoute.PutCommands when match.Id == options.ApplicationId => PutCommands(body),
        _ => RestAnswer.NotFound,
    };

    private RestAnswer GatewayBot() => RestAnswer.Of(new
    {
        url = gatewayUrl().OriginalString,
        shards = options.Shards,
        session_start_limit = new
        {
            total = options.SessionStarts.Total,
            remaining = sessions.Remaining,
            reset_after = (long)options.SessionStarts.ResetAfter.TotalMilliseconds,
            max_concurrency = options.SessionStarts.MaxConcurrency,
        },
    });

    private RestAnswer PutCommands(JsonElement? body)
    {
        if (body is not { } commands)
        {
            return RestAnswer.InvalidJson;
        }

        var faults = CommandLimits.FaultsOf(commands);
        ledger.AddRange(faults);
        return faults.Count > 0 ? RestAnswer.Refusal(faults) : new(200, _commands.Replace(commands));
    }
}
