using System.Text.Json;

namespace Bot.Host.Tests.Discord;

/// <summary>Interactions as Discord sends them.</summary>
internal static class Interactions
{
    private const string Application = "1100000000000000001";

    /// <summary>Somebody gives <c>/calf name</c> in a direct message.</summary>
    public static string Command(ulong id, string name, string locale) => JsonSerializer.Serialize(new
    {
        id = $"{id}",
        application_id = Application,
        token = $"interaction-token-{id}",
        type = 2,
        locale,
        user = new { id = "77" },
        context = 1,
        data = new { id = "5", name = "calf", type = 1, options = new[] { new { name, type = 1 } } },
    });

    /// <summary>Somebody is typing a topic behind <c>/calf name</c>.</summary>
    public static string Typing(ulong id, string name, string typed, string locale) => JsonSerializer.Serialize(new
    {
        id = $"{id}",
        application_id = Application,
        token = $"interaction-token-{id}",
        type = 4,
        locale,
        user = new { id = "77" },
        context = 1,
        data = new
        {
            id = "5",
            name = "calf",
            type = 1,
            options = new[]
            {
                new { name, type = 1, options = new[] { new { name = "topic", type = 3, value = typed, focused = true } } },
            },
        },
    });

    /// <summary>Somebody presses a button of a card that is theirs alone.</summary>
    public static string Button(ulong id, string customId) => JsonSerializer.Serialize(new
    {
        id = $"{id}",
        application_id = Application,
        token = $"interaction-token-{id}",
        type = 3,
        locale = "en-US",
        user = new { id = "77" },
        message = new { id = "9", flags = (1 << 15) | (1 << 6) },
        data = new { custom_id = customId, component_type = 2 },
    });
}
