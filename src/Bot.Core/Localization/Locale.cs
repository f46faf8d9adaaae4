namespace Bot.Core.Localization;

/// <summary>One of our languages; a .NET culture is another thing and always an argument.</summary>
/// <remarks>At most eight ASCII characters, so that it fits the locale field of a token.</remarks>
public readonly record struct Locale : IComparable<Locale>
{
    private const int MaxLength = 8;

    private readonly string? _tag;

    private Locale(string tag) => _tag = tag;

    /// <summary>The neutral language: every text exists in it, every fallback ends in it.</summary>
    public static Locale English { get; } = new("en");

    /// <summary>BCP 47 tag as in the file names: <c>en</c>, <c>de</c>, <c>zh-Hans</c>.</summary>
    public string Tag => _tag ?? "en";

    /// <summary>The language without script and region; rules of wording go by it.</summary>
    public string Language => Tag.Split('-')[0];

    /// <summary>Reads a tag of our own files: two or three letters with an optional script or region, in the case that
    /// BCP 47 gives them. Anything else is refused, so that no language has two names.</summary>
    public static bool TryParse(string? tag, out Locale locale)
    {
        locale = default;
        if (tag is null || tag.Length is < 2 or > MaxLength || tag[0] == '-')
        {
            return false;
        }

        var parts = tag.Split('-');
        var isWellFormed = parts.Length <= 2
            && parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && (parts.Length == 1 || IsScript(parts[1]) || IsRegion(parts[1]));
        locale = isWellFormed ? new Locale(tag) : default;
        return isWellFormed;
    }

    /// <summary>Like <see cref="TryParse"/>, for tags that the program itself knows.</summary>
    /// <exception cref="FormatException">The tag is not well formed.</exception>
    public static Locale Parse(string tag) =>
        TryParse(tag, out var locale) ? locale : throw new FormatException($"'{tag}' is no locale tag.");

    /// <summary>English first, then by tag, so that lists of languages never jump.</summary>
    public int CompareTo(Locale other) =>
        (this == English, other == English) switch
        {
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(Tag, other.Tag),
        };

    /// <inheritdoc/>
    public bool Equals(Locale other) => string.Equals(Tag, other.Tag, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Tag;

    private static bool IsScript(string part) =>
        part.Length == 4 && char.IsAsciiLetterUpper(part[0]) && part.Skip(1).All(char.IsAsciiLetterLower);

    private static bool IsRegion(string part) => part.Length == 2 && part.All(char.IsAsciiLetterUpper);

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(Locale left, Locale right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Locale left, Locale right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Locale left, Locale right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Locale left, Locale right) => left.CompareTo(right) >= 0;
}
