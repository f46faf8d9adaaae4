using System.Text;
using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits that Discord's documentation gives for messages, which its schema has in part only.</summary>
public static class MessageLimits
{
    /// <summary>The flag IS_COMPONENTS_V2.</summary>
    public const int ComponentsV2 = 1 << 15;

    private const int MostComponents = 40;
    private const int MostRows = 5;
    private const int MostText = 4_000;
    private const int MostContent = 2_000;

    // Not documented: above it the service answered 500.
    private const int MostTextBytes = 10_170;
    private const int BytesPerTextDisplay = 12;

    private static readonly string[] _legacy = ["content", "embeds", "poll", "sticker_ids"];

    /// <summary>What is wrong with a new message.</summary>
    /// <param name="message">The data of a callback, or the body of a follow-up.</param>
    /// <returns>Empty for a good one.</returns>
    public static IReadOnlyList<Violation> FaultsOf(JsonElement message)
    {
        var faults = new Faults();
        faults.Unless(IsShown(message), Rule.EmptyMessage, "$");
        Check(message, isV2: false, faults);
        return faults.All;
    }

    /// <summary>What is wrong with an edit, which may leave out what stays.</summary>
    /// <param name="edit">The body.</param>
    /// <param name="isV2">Whether the message has IS_COMPONENTS_V2 already, which it keeps.</param>
    public static IReadOnlyList<Violation> FaultsOfEdit(JsonElement edit, bool isV2)
    {
        var faults = new Faults();
        Check(edit, isV2, faults);
        return faults.All;
    }

    private static void Check(JsonElement message, bool isV2, Faults faults)
    {
        faults.Unless(message.IsObject, Rule.Json, "$");
        var components = PlacedComponent.AllOf(message);
        if (isV2 || ((message.Int("flags") ?? 0) & ComponentsV2) != 0)
        {
            CheckV2(message, components, faults);
        }
        else
        {
            CheckLegacy(message, components, faults);
        }

        foreach (var component in components)
        {
            ComponentLimits.Check(component, faults);
        }

        CheckCustomIds(components, faults);
    }

    private static void CheckV2(JsonElement message, IReadOnlyList<PlacedComponent> components, Faults faults)
    {
        foreach (var name in _legacy)
        {
            faults.Unless(!HasSome(message, name), Rule.LegacyInComponentsV2, $"$.{name}");
        }

        faults.Unless(components.Count <= MostComponents, Rule.ComponentCount, "$.components");
        string[] texts =
        [
            .. components.Where(static placed => placed.Type == ComponentType.TextDisplay)
                .Select(static placed => placed.Json.Text("content") ?? ""),
        ];
        faults.Unless(texts.Sum(Faults.Length) <= MostText, Rule.TextLength, "$.components");
        faults.Unless(
            texts.Sum(static text => Encoding.UTF8.GetByteCount(text) + BytesPerTextDisplay) <= MostTextBytes,
            Rule.TextBytes,
            "$.components");
    }

    private static void CheckLegacy(JsonElement message, IReadOnlyList<PlacedComponent> components, Faults faults)
    {
        faults.Text(message, "content", 0, MostContent, Rule.ContentLength, "$");
        PlacedComponent[] rows = [.. components.Where(static placed => placed.Parent == 0)];
        faults.Unless(rows.Length <= MostRows, Rule.ComponentCount, "$.components");
        foreach (var placed in rows)
        {
            faults.Unless(placed.Type == ComponentType.ActionRow, Rule.ComponentsV2Flag, placed.Path);
        }

        EmbedLimits.Check(message, faults);
    }

    private static void CheckCustomIds(IReadOnlyList<PlacedComponent> components, Faults faults)
    {
        var seen = new HashSet<string>();
        foreach (var placed in components)
        {
            if (placed.Json.Text("custom_id") is { } id)
            {
                faults.Unless(seen.Add(id), Rule.CustomIdUnique, placed.Path);
            }
        }
    }

    private static bool IsShown(JsonElement message) =>
        _legacy.Append("components").Append("attachments").Any(name => HasSome(message, name));

    private static bool HasSome(JsonElement message, string name) => message.Get(name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.String } text => text.GetString() != "",
        { ValueKind: JsonValueKind.Array } items => items.GetArrayLength() > 0,
        _ => true,
    };
}
