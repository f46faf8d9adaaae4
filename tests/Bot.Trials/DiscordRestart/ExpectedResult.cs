using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Discord.Interactions;
using Bot.Testing;
using Bot.Trials.Discord;
using Bot.Trials.Restart;

namespace Bot.Trials.DiscordRestart;

/// <summary>The message that the core gives in process for the responses of a script, straight and undisturbed. Of the many that
/// a run needs, hashes are kept.</summary>
internal sealed class ExpectedResult(Script script)
{
    private const int ExcerptLength = 80;

    private readonly byte[] _hash = HashOf(Shown(script));

    /// <summary>What differs; null where the message is the same.</summary>
    public string? Difference(Message message)
    {
        if (HashOf(message.Shown).SequenceEqual(_hash))
        {
            return null;
        }

        var expected = Shown(script);
        return $"another result, '{Tail(message.Shown, expected)}' in place of '{Tail(expected, message.Shown)}'";
    }

    private static string Shown(Script script)
    {
        var reply = Undisturbed.ResultOf(script, Conversation.OnDiscord(script.Locale.Tag));
        using var callback = JsonDocument.Parse(ReplyRenderer.Render(reply, isUpdate: true).Json);
        return new Message(callback.RootElement).Shown;
    }

    // A text from where it differs from another.
    private static string Tail(string text, string other)
    {
        var from = text.AsSpan().CommonPrefixLength(other);
        return text.Substring(from, Math.Min(ExcerptLength, text.Length - from));
    }

    private static byte[] HashOf(string shown) => SHA256.HashData(Encoding.UTF8.GetBytes(shown));
}
