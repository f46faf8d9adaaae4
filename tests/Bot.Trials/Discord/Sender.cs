using System.Text.Json;
using Bot.Core.Localization;

namespace Bot.Trials.Discord;

/// <summary>Somebody somewhere on Discord, who sends interactions as Discord documents them.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Guild">The guild's; null for a direct message.</param>
/// <param name="Locale">The language that the person's Discord is in.</param>
internal sealed record Sender(ulong Person, ulong? Guild, string Locale)
{
    private const string Application = "1100000000000000001";
    private const int Command = 2;
    private const int Component = 3;
    private const int Button = 2;
    private const int StringSelect = 3;

    // Primes, so that each person is in many guilds, and in each language.
    private const int Persons = 997;
    private const int Guilds = 23;
    private const int OneInDirectMessages = 4;
    private const ulong FirstPerson = 7_000;
    private const ulong FirstGuild = 42;

    // May write, and nothing else.
    private const string MayWrite = "2048";

    /// <summary>The sender of a number: of every four, one is in a direct message.</summary>
    /// <param name="number">0 and up.</param>
    /// <param name="locale">The language; on Discord it may have another name.</param>
    public static Sender Of(int number, Locale locale) => new(
        FirstPerson + (ulong)(number % Persons),
        number % OneInDirectMessages == 0 ? null : FirstGuild + (ulong)(number % Guilds),
        CodeOf(number, locale));

    /// <summary>Gives <c>/calf name</c>.</summary>
    /// <param name="id">Of the interaction.</param>
    /// <param name="name">Of the command.</param>
    /// <param name="question">What is typed behind it; null for nothing.</param>
    public string Commands(ulong id, string name, string? question = null)
    {
        object subcommand = question is null
            ? new { name, type = 1 }
            : new { name, type = 1, options = new[] { new { name = "question", type = 3, value = question } } };
        return Write(id, Command, new { id = "5", name = "calf", type = 1, options = new[] { subcommand } }, flags: null);
    }

    /// <summary>Presses a button, or picks from a select.</summary>
    /// <param name="id">Of the interaction.</param>
    /// <param name="pick">What the last message offered.</param>
    public string Picks(ulong id, Pick pick) => Write(
        id,
        Component,
        pick.Values is null
            ? new { custom_id = pick.CustomId, component_type = Button }
            : new { custom_id = pick.CustomId, component_type = StringSelect, values = pick.Values },
        pick.Flags);

    private static string CodeOf(int number, Locale locale) => locale.Language switch
    {
        "en" => number % 2 == 0 ? "en-US" : "en-GB",
        "zh" => number % 2 == 0 ? "zh-CN" : "zh-TW",
        var language => language,
    };

    private string Write(ulong id, int type, object data, long? flags)
    {
        var user = new { id = $"{Person}" };
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["id"] = $"{id}",
            ["application_id"] = Application,
            ["token"] = $"interaction-token-{id}",
            ["type"] = type,
            ["version"] = 1,
            ["locale"] = Locale,
            ["guild_locale"] = Guild is null ? null : "fr",
            ["guild_id"] = Guild is { } guild ? $"{guild}" : null,
            ["context"] = Guild is null ? 1 : 0,
            ["app_permissions"] = MayWrite,
            ["user"] = Guild is null ? user : null,
            ["member"] = Guild is null ? null : new { user, permissions = MayWrite },
            ["message"] = flags is { } shown ? new { id = "9", flags = shown } : null,
            ["data"] = data,
        });
    }
}
