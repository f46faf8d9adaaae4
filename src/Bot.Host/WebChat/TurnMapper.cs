using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Host.Seals;
using Microsoft.Extensions.Primitives;

namespace Bot.Host.WebChat;

/// <summary>Makes a turn of a request.</summary>
internal static class TurnMapper
{
    private const string Community = "web";

    public static Turn Map(
        Input input, Locale locale, Country? country, DateTimeOffset now, string? token = null) => new()
    {
        Input = input,
        Time = now,
        Locale = locale,
        Surface = Surface.Web,
        Community = Community,
        Country = country,
        Nonce = Nonces.Next(),
        Token = token is { Length: > 0 } ? token : null,
    };

    /// <summary>What a form says: a pick before a text, so that Enter in an empty field does not hide a button.</summary>
    public static Input Read(IReadOnlyDictionary<string, StringValues> form)
    {
        var picks = form.GetValueOrDefault(FormFields.Pick);
        return form.ContainsKey(FormFields.Several) ? new Input.PickedSeveral([.. picks.OfType<string>()])
            : picks.FirstOrDefault() is { Length: > 0 } code ? new Input.Picked(code)
            : new Input.Said(form.GetValueOrDefault(FormFields.Say).FirstOrDefault() ?? "");
    }
}
