using System.Text.Json;

namespace Bot.Discord.Testing;

/// <summary>Reads JSON that may be anything: what is missing or of another kind is null.</summary>
internal static class JsonReading
{
    /// <summary>A copy of the root that outlives the bytes; null where they are no JSON.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    extension(JsonElement element)
    {
        public bool IsObject => element.ValueKind == JsonValueKind.Object;

        /// <summary>A property; null where it is missing or null.</summary>
        public JsonElement? Get(string name) =>
            element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null
                ? value
                : null;

        public string? Text(string name) =>
            element.Get(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

        public int? Int(string name) => element.Get(name)?.AsInt();

        public int? AsInt() =>
            element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null;

        /// <summary>The items of an array; none where it is missing.</summary>
        public IReadOnlyList<JsonElement> Items(string name) =>
            element.Get(name) is { ValueKind: JsonValueKind.Array } value ? [.. value.EnumerateArray()] : [];
    }
}
