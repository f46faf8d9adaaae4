using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Discord.Json;

/// <summary>Discord's JSON, read and written by generated code. Unknown fields are ignored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(InteractionJson))]
[JsonSerializable(typeof(ApplicationJson))]
[JsonSerializable(typeof(IReadOnlyList<CommandJson>))]
[JsonSerializable(typeof(AutocompletionJson))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>Reads a value; null where it is not what it should be.</summary>
    public static T? Read<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
