namespace Bot.Core.Localization;

/// <summary>One file of the locales folder, as bytes.</summary>
/// <param name="Name">File name without a folder, for example <c>Answers.zh-Hans.resx</c>.</param>
/// <param name="Content">All of it, or one byte more than <see cref="ResxDocument.MaxBytes"/> of a larger one; null for
/// one that cannot be opened.</param>
public sealed record LocaleFile(string Name, ReadOnlyMemory<byte>? Content)
{
    /// <summary>What is in the file.</summary>
    public ResxReading Read() => Content is { } content
        ? ResxDocument.Read(content.Span)
        : new ResxReading.Refused([new(0, "", ResxFault.Unreadable, "The file cannot be opened.")]);

    /// <summary>What a name says: which sheet, in which language; null for a name that is not one of ours.</summary>
    public static (TextSheet Sheet, Locale Locale)? ParseName(string name)
    {
        var parts = name.Split('.');
        if (parts.Length is < 2 or > 3
            || parts[^1] != "resx"
            || !Enum.TryParse<TextSheet>(parts[0], out var sheet)
            || sheet.ToString() != parts[0])
        {
            return null;
        }

        if (parts.Length == 2)
        {
            return (sheet, Locale.English);
        }

        return Locale.TryParse(parts[1], out var locale) && locale != Locale.English ? (sheet, locale) : null;
    }

    /// <summary>The name of a sheet's file in one language.</summary>
    public static string NameOf(TextSheet sheet, Locale locale) =>
        locale == Locale.English ? $"{sheet}.resx" : $"{sheet}.{locale.Tag}.resx";
}
