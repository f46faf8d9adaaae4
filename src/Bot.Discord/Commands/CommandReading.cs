using System.Text.Json;

namespace Bot.Discord.Commands;

/// <summary>Reads commands for comparing. Only what somebody can register counts: Discord adds fields of its own, and may add
/// more. It also leaves out what says nothing: null, false, an empty text, a translation that equals the default.</summary>
internal static class CommandReading
{
    private static readonly string[] _scalars =
    [
        "type", "name", "description", "default_member_permissions", "nsfw", "handler", "required", "autocomplete",
        "min_length", "max_length", "min_value", "max_value", "value",
    ];

    // In these the order means nothing.
    private static readonly string[] _sets = ["contexts", "integration_types", "channel_types"];

    private static readonly string[] _localized = ["name", "description"];

    /// <summary>Reads a list of commands; null for what is none.</summary>
    public static IReadOnlyList<CommandNode>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(static item => CommandOf(NodeOf(item)))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Commands of different types may have one name. What has no type is a chat command.
    private static CommandNode CommandOf(CommandNode node) => node.Fields.GetValueOrDefault("type") switch
    {
        null => CommandOf(node with { Fields = new Dictionary<string, string>(node.Fields) { ["type"] = "1" } }),
        "1" => node with { Name = $"/{node.Name}" },
        "2" => node with { Name = $"{node.Name} (on people)" },
        "3" => node with { Name = $"{node.Name} (on messages)" },
        var type => node with { Name = $"{node.Name} (type {type})" },
    };

    private static CommandNode NodeOf(JsonElement item)
    {
        var fields = Fields(item).ToDictionary(static field => field.Name, static field => field.Text);

        // A choice is told by what it stands for; its name may change.
        var name = fields.GetValueOrDefault("value") ?? fields.GetValueOrDefault("name") ?? "";
        return new CommandNode(name, fields, [.. Items(item, "options").Concat(Items(item, "choices")).Select(NodeOf)]);
    }

    private static IEnumerable<(string Name, string Text)> Fields(JsonElement item) =>
        item.ValueKind is not JsonValueKind.Object ? [] :
        [
            .. _scalars.Select(name => (name, TextOf(item, name))).Where(static field => field.Item2.Length > 0),
            .. _sets.Select(name => (name, SetOf(item, name))).Where(static field => field.Item2.Length > 0),
            .. _localized.SelectMany(name => Translations(item, name)),
        ];

    private static IEnumerable<(string Name, string Text)> Translations(JsonElement item, string name) =>
        item.TryGetProperty($"{name}_localizations", out var texts) && texts.ValueKind is JsonValueKind.Object
            ? texts.EnumerateObject()
                .Select(text => ($"{name}[{text.Name}]", TextOf(text.Value)))
                .Where(field => field.Item2.Length > 0 && field.Item2 != TextOf(item, name))
            : [];

    private static string SetOf(JsonElement item, string name) =>
        string.Join(", ", Items(item, name).Select(TextOf).Order(StringComparer.Ordinal));

    private static IReadOnlyList<JsonElement> Items(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out var items) && items.ValueKind is JsonValueKind.Array
            ? [.. items.EnumerateArray()]
            : [];

    private static string TextOf(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? TextOf(value) : "";

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True => value.GetRawText(),
        _ => "",
    };
}
