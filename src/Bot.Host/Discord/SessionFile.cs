using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Discord.Gateway;
using Bot.Host.Settings;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Discord;

/// <summary>Keeps the sessions of a program that was stopped for its next start, so that no interaction of the time between is
/// lost. Nothing in the file is about anybody.</summary>
internal sealed partial class SessionFile(
    IOptions<DataOptions> data, IOptions<DiscordOptions> discord, TimeProvider clock, ILogger<SessionFile> logger)
{
    private const string FileName = "discord.sessions";

    // Discord keeps a session that nobody is connected to for a few minutes.
    private static readonly TimeSpan _lasting = TimeSpan.FromMinutes(3);

    private string Path => System.IO.Path.Combine(data.Value.Folder, FileName);

    // The sessions of one token, or with one Discord, are none of another; the token itself is written nowhere.
    private string Owner => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{discord.Value.Token}\n{discord.Value.ApiBase}")).AsSpan(0, 8));

    /// <summary>Takes the sessions out: two programs that go on with one would throw each other out.</summary>
    /// <returns>None where there is no file, it is too old, of another bot, or no file of ours.</returns>
    public IReadOnlyList<KeptSession> Take()
    {
        try
        {
            var bytes = File.ReadAllBytes(Path);
            File.Delete(Path);
            return JsonSerializer.Deserialize(bytes, FileJson.Default.Kept) is { Sessions: { } sessions } kept
                && kept.Owner == Owner && (clock.GetUtcNow() - kept.At).Duration() < _lasting
                    ? [.. sessions.Where(static session => IsUsable(session.Session))]
                    : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Keeps them; where nothing can be written, the next start begins new ones.</summary>
    public void Keep(IReadOnlyList<KeptSession> sessions)
    {
        if (sessions.Count == 0)
        {
            return;
        }

        try
        {
            OwnerOnly.CreateFolder(data.Value.Folder);
            using var file = OwnerOnly.Create(Path);
            JsonSerializer.Serialize(file, new Kept(Owner, clock.GetUtcNow(), sessions), FileJson.Default.Kept);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.SessionsNotKept(logger, data.Value.Folder);
        }
    }

    // The token goes to that address.
    private static bool IsUsable(ResumableSession? session) =>
        session is { Id.Length: > 0, Url: { IsAbsoluteUri: true } url } && GatewayAddress.Parse(url.AbsoluteUri) is not null;

    private sealed record Kept(string Owner, DateTimeOffset At, IReadOnlyList<KeptSession>? Sessions);

    [JsonSerializable(typeof(Kept))]
    private sealed partial class FileJson : JsonSerializerContext;
}
