using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Discord.Testing.Limits;

namespace Bot.Discord.Testing.Rest;

/// <summary>Callbacks of interactions, and the messages that they made.</summary>
internal sealed class InteractionRoutes(
    FakeDiscordOptions options, TrafficLog log, Ledger ledger, InteractionBook interactions)
{
    private const long FirstId = 1_200_000_000_000_000_000;
    private static readonly TimeSpan _callbackTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _tokenTime = TimeSpan.FromMinutes(15);
    private int _number;

    /// <summary>Processes a callback.</summary>
    /// <param name="match">Names the interaction.</param>
    /// <param name="body">Null where bodies are not checked.</param>
    /// <param name="withResponse">True to get the message.</param>
    public RestAnswer CallBack(RouteMatch match, JsonElement? body, bool withResponse)
    {
        if (interactions.Find(match.Id, match.Token) is not { } interaction
            || (interaction.AcknowledgedAt is null && log.Now - interaction.DispatchedAt > _callbackTime))
        {
            return RestAnswer.UnknownInteraction;
        }

        var faults = body is { } checkedBody
            ? CallbackLimits.FaultsOf(checkedBody, interaction.Type, interaction.IsFromMessage)
            : [];
        if (faults.Count > 0)
        {
            ledger.AddRange(faults);
            return RestAnswer.Refusal(faults);
        }

        var message = body is { } callback ? MessageOf(callback) : null;
        if (!interaction.TryAcknowledge(body, message, log.Now))
        {
            ledger.Add(Rule.SecondCallback, interaction.Id);
            return RestAnswer.Acknowledged;
        }

        return withResponse ? Response(interaction) : RestAnswer.NoContent;
    }

    /// <summary>Notes a call, where it was to be the callback of an interaction that is known.</summary>
    public void Note(RouteMatch match, CallbackCall call)
    {
        if (match.Route == RestRoute.Callback)
        {
            interactions.Find(match.Id, match.Token)?.NoteCall(call);
        }
    }

    /// <summary>Processes what comes after the callback.</summary>
    public RestAnswer Follow(RouteMatch match, JsonElement? body)
    {
        if (match.Id != options.ApplicationId
            || interactions.OfToken(match.Token) is not { AcknowledgedAt: not null } interaction)
        {
            return RestAnswer.UnknownWebhook;
        }

        if (log.Now - interaction.DispatchedAt > _tokenTime)
        {
            return RestAnswer.InvalidToken;
        }

        return match.Route switch
        {
            RestRoute.GetOriginal => Read(interaction.ReadOriginal()),
            RestRoute.EditOriginal => Edit(interaction.ReadOriginal() ?? NewMessage(), body, interaction.WriteOriginal),
            RestRoute.DeleteOriginal => Delete(interaction.ReadOriginal(), interaction.WriteOriginal),
            RestRoute.FollowUp => FollowUp(interaction, body),
            RestRoute.GetFollowUp => Read(interaction.ReadFollowUp(match.Message)),
            RestRoute.EditFollowUp => interaction.ReadFollowUp(match.Message) is { } message
                ? Edit(message, body, edited => interaction.WriteFollowUp(match.Message, edited))
                : RestAnswer.UnknownMessage,
            _ => Delete(interaction.ReadFollowUp(match.Message), _ => interaction.WriteFollowUp(match.Message, null)),
        };
    }

    private static RestAnswer Read(JsonObject? message) =>
        message is null ? RestAnswer.UnknownMessage : RestAnswer.Of(message);

    private static RestAnswer Delete(JsonObject? message, Action<JsonObject?> write)
    {
        if (message is null)
        {
            return RestAnswer.UnknownMessage;
        }

        write(null);
        return RestAnswer.NoContent;
    }

    private RestAnswer FollowUp(FakeInteraction interaction, JsonElement? body)
    {
        var message = NewMessage();
        var faults = body is { } content ? MessageLimits.FaultsOf(content) : [];
        return Write(message, body, faults, made => interaction.WriteFollowUp((string)made["id"]!, made));
    }

    private RestAnswer Edit(JsonObject message, JsonElement? body, Action<JsonObject> write)
    {
        var isV2 = ((int?)message["flags"] ?? 0) & MessageLimits.ComponentsV2;
        var faults = body is { } content ? MessageLimits.FaultsOfEdit(content, isV2 != 0) : [];
        return Write(message, body, faults, write);
    }

    private RestAnswer Write(
        JsonObject message, JsonElement? body, IReadOnlyList<Violation> faults, Action<JsonObject> write)
    {
        if (faults.Count > 0)
        {
            ledger.AddRange(faults);
            return RestAnswer.Refusal(faults);
        }

        Merge(message, body);
        write(message);
        return RestAnswer.Of(message);
    }

    // Only types 4 and 7 make a message; 5 and 6 promise one or change nothing.
    private JsonObject? MessageOf(JsonElement callback)
    {
        if (callback.Int("type") is not (CallbackType.Message or CallbackType.UpdateMessage))
        {
            return null;
        }

        var message = NewMessage();
        Merge(message, callback.Get("data"));
        return message;
    }

    private JsonObject NewMessage() => new()
    {
        ["id"] = (FirstId + Interlocked.Increment(ref _number)).ToString(CultureInfo.InvariantCulture),
        ["type"] = 20,
        ["application_id"] = options.ApplicationId,
        ["content"] = "",
        ["flags"] = 0,
    };

    private static void Merge(JsonObject message, JsonElement? body)
    {
        foreach (var (name, value) in body is { IsObject: true } given ? JsonObject.Create(given)! : [])
        {
            message[name] = value?.DeepClone();
        }
    }

    private static RestAnswer Response(FakeInteraction interaction) => RestAnswer.Of(new
    {
        interaction = new { id = interaction.Id, type = interaction.Type },
        resource = new { type = interaction.Callback?.Int("type"), message = interaction.Original },
    });
}
