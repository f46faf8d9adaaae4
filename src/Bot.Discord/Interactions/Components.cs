using System.Text.Json;

namespace Bot.Discord.Interactions;

/// <summary>The components that we use (Discord, Component Reference).</summary>
internal static class Components
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextDisplay = 10;
    public const int MediaGallery = 12;
    public const int File = 13;
    public const int Container = 17;

    /// <summary>Writes a text.</summary>
    public static void WriteText(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("type", TextDisplay);
        json.WriteString("content", text);
        json.WriteEndObject();
    }

    /// <summary>Writes a text as far as there is room: what does not fit ends with an ellipsis.</summary>
    public static string Shortened(string text, int longest) => text.Length <= longest ? text
        : char.IsHighSurrogate(text[longest - 2]) ? $"{text[..(longest - 2)]}…"
        : $"{text[..(longest - 1)]}…";
}
