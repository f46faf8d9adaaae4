using System.Globalization;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;

namespace Bot.Host.Terminal;

/// <summary>Makes a turn of a typed line. A number picks a choice of the last reply.</summary>
internal static class TurnMapper
{
    private const string Community = "terminal";

    public static Turn Map(
        string line, Reply? last, Locale locale, Country? country, DateTimeOffset now, Nonce nonce = default) => new()
    {
        Input = Read(line, last),
        Time = now,
        Locale = locale,
        Surface = Surface.Terminal,
        Community = Community,
        Country = country,
        Nonce = nonce,
        Token = last?.Token,
    };

    private static Input Read(string line, Reply? last)
    {
        var typed = TextNormalizer.Normalize(line).Trim('[', ']', '.', ' ');
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Several(typed, last) ?? new Input.Said(line);
        }

        // 911 is a call for help rather than a choice.
        if (EmergencyNumbers.Digits.Contains(typed))
        {
            return new Input.Said(typed);
        }

        var choices = last?.Choices.SelectMany(static group => group.Choices).ToList() ?? [];
        return number >= 1 && number <= choices.Count
            ? new Input.Picked(choices[number - 1].Action.Code)
            : new Input.PickedNothing();
    }

    // "1,3" or "1 3": several of the list, where several may be picked.
    private static Input? Several(string typed, Reply? last)
    {
        var parts = typed.Split([',', '、', ';', ' ', '+'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || last?.Token is null || parts.Any(static part => !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var choices = last.Choices.SelectMany(static group => group.Choices).ToList();
        var codes = new List<string>();
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number < 1 || number > choices.Count)
            {
                return new Input.PickedNothing();
            }

            codes.Add(choices[number - 1].Action.Code);
        }

        return new Input.PickedSeveral(codes);
    }
}
