using System.Text.Json;

namespace Bot.Discord.Testing.Gateway;

/// <summary>Checks the data of IDENTIFY.</summary>
internal static class Identification
{
    private static readonly string[] _properties = ["os", "browser", "device"];

    /// <summary>What is wrong with it.</summary>
    /// <returns>A close code, or null where nothing is.</returns>
    public static CloseCode? FaultOf(JsonElement data, FakeDiscordOptions options)
    {
        if (!HasProperties(data))
        {
            return CloseCode.DecodeError;
        }

        if (!IsToken(data, options.Token))
        {
            return CloseCode.AuthenticationFailed;
        }

        if (data.Int("intents") is null or < 0)
        {
            return CloseCode.InvalidIntents;
        }

        return ShardOf(data) switch
        {
            null when options.Shards > 1 => CloseCode.ShardingRequired,
            ( < 0, _) or (_, < 1) => CloseCode.InvalidShard,
            var (shard, shards) when shard >= shards => CloseCode.InvalidShard,
            _ => null,
        };
    }

    /// <summary>Whether the token of IDENTIFY or RESUME is the bot's, without a prefix.</summary>
    public static bool IsToken(JsonElement data, string token) => data.Text("token") == token;

    /// <summary>Shard and number of shards; null where none is given, (-1, 0) where it cannot be read.</summary>
    public static (int Shard, int Shards)? ShardOf(JsonElement data) =>
        data.Get("shard") is null ? null
        : data.Items("shard") is [var shard, var shards] ? (shard.AsInt() ?? -1, shards.AsInt() ?? 0)
        : (-1, 0);

    private static bool HasProperties(JsonElement data) =>
        data.Get("properties") is { } properties && _properties.All(name => properties.Text(name) is not null);
}
