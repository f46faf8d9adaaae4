using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>Makes a turn of a request.</summary>
internal static class TurnMapper
{
    private const string Community = "web";

    public static Turn Map(Input input, Locale locale, Country? country, DateTimeOffset now) => new()
    {
        Input = input,
        Time = now,
        Locale = locale,
        Surface = Surface.Web,
        Community = Community,
        Country = country,
    };

    /// <summary>What a form says: a pick before a text, so that Enter in an empty field does not hide a button.</summary>
    public static Input Read(string? pick, string? say) =>
        pick is { Length: > 0 } code ? new Input.Picked(code) : new Input.Said(say ?? "");
}
