namespace Bot.Core.Knowledge;

/// <summary>Where a person is, for the emergency number; chosen or configured, never guessed from a language.</summary>
/// <remarks>Two capital letters, ISO 3166-1, or <c>EU</c> for "another country of the EU or EEA".</remarks>
public readonly record struct Country
{
    private readonly string? _code;

    private Country(string code) => _code = code;

    /// <summary>Another country of the EU or the EEA.</summary>
    public static Country OfEurope { get; } = new("EU");

    /// <summary>The two letters.</summary>
    public string Code => _code ?? "EU";

    /// <summary>Reads two letters in either case; whether we know numbers for it is another question.</summary>
    public static bool TryParse(string? code, out Country country)
    {
        var isCode = code is { Length: 2 } && code.All(char.IsAsciiLetter);
        country = isCode ? new Country(code!.ToUpperInvariant()) : default;
        return isCode;
    }

    /// <summary>Like <see cref="TryParse"/>, for codes that the program itself knows.</summary>
    /// <exception cref="FormatException">Not two letters.</exception>
    public static Country Parse(string code) =>
        TryParse(code, out var country) ? country : throw new FormatException($"'{code}' is no country code.");

    /// <inheritdoc/>
    public override string ToString() => Code;
}
