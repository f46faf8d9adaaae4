using System.Text.Json.Serialization;

namespace Bot.Discord.Rest;

/// <summary>How the few bodies are read that the REST side understands itself.</summary>
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayBot))]
internal sealed partial class RestJson : JsonSerializerContext;
