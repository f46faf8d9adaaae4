using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Discord.Testing.Rest;

/// <summary>The application's commands as Discord keeps them: ids stay with names, and what says nothing is dropped.
/// </summary>
/// <param name="applicationId">Whose they are.</param>
public sealed class CommandStore(string applicationId)
{
    private const long FirstId = 1_300_000_000_000_000_000;
    private readonly Lock _order = new();
    private JsonArray _commands = [];
    private long _number;

    /// <summary>Replaces all of them.</summary>
    /// <returns>JSON with all localisations.</returns>
    public string Replace(JsonElement commands)
    {
        lock (_order)
        {
            _commands = [.. commands.EnumerateArray().Select(Keep)];
            return _commands.ToJsonString();
        }
    }

    /// <summary>All of them, as JSON.</summary>
    public string Read(bool withLocalizations)
    {
        lock (_order)
        {
            var copy = _commands.DeepClone();
            if (!withLocalizations)
            {
                DropLocalizations(copy);
            }

            return copy.ToJsonString();
        }
    }

    private JsonNode Keep(JsonElement given)
    {
        var command = JsonObject.Create(given)!;
        var type = (int?)command["type"] ?? 1;
        Normalise(command);
        command["type"] = type;
        command["id"] = IdOf((string?)command["name"], type);
        command["application_id"] = applicationId;
        command["version"] = Next();
        command["description"] ??= "";
        command["default_member_permissions"] ??= null;
        command["dm_permission"] ??= true;
        command["nsfw"] ??= false;
        return command;
    }

    private string IdOf(string? name, int type) =>
        _commands.FirstOrDefault(known => (string?)known!["name"] == name && (int?)known["type"] == type) is { } before
            ? (string)before["id"]!
            : Next();

    private string Next() => (FirstId + ++_number).ToString(CultureInfo.InvariantCulture);

    // "required": false is not kept, nor a localised text that equals the default one.
    private static void Normalise(JsonObject node)
    {
        if (node["required"]?.GetValueKind() == JsonValueKind.False)
        {
            node.Remove("required");
        }

        DropEqual(node, "name");
        DropEqual(node, "description");
        foreach (var child in (node["options"] as JsonArray ?? []).Concat(node["choices"] as JsonArray ?? []))
        {
            if (child is JsonObject item)
            {
                Normalise(item);
            }
        }
    }

    private static void DropEqual(JsonObject node, string name)
    {
        var localized = node[$"{name}_localizations"] as JsonObject;
        foreach (var (locale, text) in (localized ?? []).ToList())
        {
            if ((string?)text == (string?)node[name])
            {
                localized!.Remove(locale);
            }
        }
    }

    private static void DropLocalizations(JsonNode? node)
    {
        if (node is JsonObject item)
        {
            item.Remove("name_localizations");
            item.Remove("description_localizations");
            foreach (var (_, value) in item)
            {
                DropLocalizations(value);
            }
        }

        foreach (var child in node as JsonArray ?? [])
        {
            DropLocalizations(child);
        }
    }
}
