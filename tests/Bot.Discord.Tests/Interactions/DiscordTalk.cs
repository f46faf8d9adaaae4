using System.Text.Json;
using Bot.Core;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Discord.Interactions;
using Bot.Discord.Json;
using Bot.Discord.Rest;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>A person on Discord: gives commands, presses what the last message offers, and reads what comes back. Only payloads
/// go in and only callbacks come out.</summary>
internal sealed class DiscordTalk
{
    private static readonly string[] _manager = ["member", "permissions"];

    private readonly InteractionAnswerer _answerer;
    private readonly Dictionary<string, CommunitySettings> _settings = [];
    private readonly Dictionary<string, Locale> _chosen = [];
    private int _id;

    public DiscordTalk(string locale, Snapshot? snapshot = null)
    {
        (Locale, Snapshot) = (locale, snapshot ?? ShippedTexts.Snapshot);
        _answerer = new InteractionAnswerer(
            RespondAsync,
            Frame,
            turn => ServicePage.Build(Snapshot, turn.Locale, turn.Country, CommunityKeys.BusyTitle, CommunityKeys.BusyText),
            () => Snapshot);
    }

    /// <summary>The language of the person's Discord.</summary>
    public string Locale { get; set; }

    /// <summary>The language of the guild.</summary>
    public string GuildLocale { get; set; } = "en-US";

    /// <summary>Where it happens; null for a direct message.</summary>
    public ulong? Guild { get; set; } = 42;

    /// <summary>Who does it.</summary>
    public ulong Person { get; set; } = 77;

    /// <summary>What the person may do: by default write, and nothing else.</summary>
    public ulong Permissions { get; set; } = 1ul << 11;

    /// <summary>What the application may do.</summary>
    public ulong AppPermissions { get; set; } = 1ul << 11;

    public Snapshot Snapshot { get; }

    /// <summary>The last callback.</summary>
    public JsonElement Callback { get; private set; }

    /// <summary>The files of the last message.</summary>
    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    /// <summary>All texts of the last message.</summary>
    public string Text => string.Join("\n\n", All(10).Select(static text => text.GetProperty("content").GetString()));

    /// <summary>True where everyone sees the last message.</summary>
    public bool IsPublic => (Callback.GetProperty("data").GetProperty("flags").GetInt64() & (1 << 6)) == 0;

    /// <summary>The ids of all buttons and selects.</summary>
    public IEnumerable<string> CustomIds => All(2, 3).Select(static component => component.GetProperty("custom_id").GetString()!);

    /// <summary>The components of some types, in order.</summary>
    public IEnumerable<JsonElement> All(params int[] types) => Descendants(Callback.GetProperty("data").GetProperty("components"))
        .Where(component => types.Contains(component.GetProperty("type").GetInt32()));

    public Task<DiscordTalk> CommandsAsync(string name, string? argument = null, string root = "calf") => SendAsync(2, new
    {
        id = "5",
        name = root,
        type = 1,
        options = new object[]
        {
            argument is null
                ? new { name, type = 1 }
                : new { name, type = 1, options = new[] { new { name = "argument", type = 3, value = argument } } },
        },
    });

    public Task<DiscordTalk> PointsAtAsync(string message) => SendAsync(2, new
    {
        id = "6",
        name = "Explain calf terms",
        type = 3,
        target_id = "900",
        resolved = new { messages = new Dictionary<string, object> { ["900"] = new { id = "900", flags = 0, content = message } } },
    });

    /// <summary>Presses a button or picks an option of the last message by what it does.</summary>
    public Task<DiscordTalk> PicksAsync(params string[] codes)
    {
        var button = All(2).Select(IdOf).FirstOrDefault(id => codes is [var code] && CustomId.Parse(id).Code == code);
        if (button is not null)
        {
            return PressesAsync(button);
        }

        var select = All(3).FirstOrDefault(component => codes.All(code => ValuesOf(component).Contains(code)));
        Assert.True(select.ValueKind is JsonValueKind.Object, $"The message offers no {string.Join('+', codes)}.");
        return SendAsync(3, new { custom_id = IdOf(select), component_type = 3, values = codes });
    }

    /// <summary>Presses a button of any id, offered or forged.</summary>
    public Task<DiscordTalk> PressesAsync(string customId) => SendAsync(3, new { custom_id = customId, component_type = 2 });

    /// <summary>Sends any data.</summary>
    public Task<DiscordTalk> SendsAsync(int type, string data) => SendAsync(type, JsonDocument.Parse(data).RootElement);

    private static string IdOf(JsonElement component) => component.GetProperty("custom_id").GetString()!;

    private static IEnumerable<string> ValuesOf(JsonElement select) =>
        select.GetProperty("options").EnumerateArray().Select(static option => option.GetProperty("value").GetString()!);

    private static IEnumerable<JsonElement> Descendants(JsonElement components) => components.EnumerateArray().SelectMany(
        static component => component.TryGetProperty("components", out var inner) ? Descendants(inner).Prepend(component) : [component]);

    private async Task<DiscordTalk> SendAsync(int type, object data)
    {
        var user = new { id = $"{Person}" };
        var isPrivate = Callback.ValueKind is JsonValueKind.Object && !IsPublic;
        var payload = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
        {
            ["id"] = $"{++_id}",
            ["token"] = $"token-{_id}",
            ["type"] = type,
            ["locale"] = Locale,
            ["guild_locale"] = Guild is null ? null : GuildLocale,
            ["guild_id"] = Guild is { } guild ? $"{guild}" : null,
            ["app_permissions"] = $"{AppPermissions}",
            ["user"] = Guild is null ? user : null,
            [_manager[0]] = Guild is null ? null : new Dictionary<string, object> { ["user"] = user, [_manager[1]] = $"{Permissions}" },
            ["message"] = type == 3 ? new { id = "9", flags = isPrivate ? (1 << 15) | (1 << 6) : 1 << 15 } : null,
            ["data"] = data,
        });
        Assert.True(await _answerer.AnswerAsync(DiscordJson.Read(payload, DiscordJson.Default.InteractionJson)!, rendered =>
        {
            Files = rendered.Files;
            Callback = JsonDocument.Parse(rendered.JsonWithFiles ?? rendered.Json).RootElement;
            return Task.CompletedTask;
        }));
        return this;
    }

    private TurnFrame Frame(InteractionJson interaction) => new()
    {
        Offered = Snapshot.Locales,
        Now = ManualClock.Start,
        Nonce = new Nonce(0, (uint)_id),
        Known = new Known(
            _chosen.TryGetValue(TurnMapper.PersonOf(interaction), out var chosen) ? chosen : null,
            _settings.GetValueOrDefault(TurnMapper.CommunityOf(interaction)) ?? CommunitySettings.None,
            CommunitySettings.None),
    };

    private Task RespondAsync(Turn turn, Func<Reply, Task> show)
    {
        var outcome = CalfBot.Respond(turn, Snapshot);
        while (outcome is Outcome.PerformFirst first)
        {
            Perform(turn, first.Effect);
            outcome = CalfBot.Respond(turn with { Input = new Input.Performed(first.Effect, PerformResult.Done) }, Snapshot);
        }

        return show(((Outcome.Answered)outcome).Reply);
    }

    private void Perform(Turn turn, Effect.First effect)
    {
        switch (effect)
        {
            case Effect.First.StoreLanguage store:
                _chosen[turn.Person] = store.Locale;
                break;
            case Effect.First.ForgetLanguage:
                _chosen.Remove(turn.Person);
                break;
            case Effect.First.StoreCommunityLanguage store:
                _settings[turn.Community] = turn.Settings with { Locale = store.Locale };
                break;
            case Effect.First.StoreCommunityCountry store:
                _settings[turn.Community] = turn.Settings with { Country = store.Country };
                break;
        }
    }
}
