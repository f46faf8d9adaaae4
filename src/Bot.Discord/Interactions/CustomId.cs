using System.Globalization;

namespace Bot.Discord.Interactions;

/// <summary>What a button or select carries: the sealed dialogue, a dot, and what it does; for a select its number among
/// those of the message.</summary>
/// <param name="Token">The sealed dialogue; null where there is none.</param>
/// <param name="Code">What a button does; null for a select, whose values say it.</param>
internal readonly record struct CustomId(string? Token, string? Code)
{
    private const char Dot = '.';
    private const char Select = '-';

    /// <summary>That of a button.</summary>
    /// <param name="token">The sealed dialogue; null where there is none.</param>
    /// <param name="code">What it does.</param>
    /// <param name="number">Which button with this code it is, from 0: ids may not repeat in a message.</param>
    public static string OfButton(string? token, string code, int number) =>
        number == 0 ? $"{token}{Dot}{code}" : string.Create(CultureInfo.InvariantCulture, $"{token}{Dot}{code}{Dot}{number}");

    /// <summary>That of a select.</summary>
    /// <param name="token">The sealed dialogue; null where there is none.</param>
    /// <param name="number">Which select of the message it is.</param>
    public static string OfSelect(string? token, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{token}{Dot}{Select}{number}");

    /// <summary>Reads one; total, because anybody may send anything.</summary>
    public static CustomId Parse(string text)
    {
        var parts = text.Split(Dot, 3);
        return new CustomId(
            parts[0].Length > 0 ? parts[0] : null,
            parts.Length < 2 || parts[1].StartsWith(Select) ? null : parts[1]);
    }
}
