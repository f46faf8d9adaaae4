using Bot.Core;
using Bot.Core.Dialogues;
using Bot.Core.Linting;
using Bot.Core.Localization;

namespace Bot.Testing;

/// <summary>The texts of the repository, as files, as a set and as a snapshot.</summary>
public static class ShippedTexts
{
    /// <summary>The .resx files of the locales folder.</summary>
    public static IReadOnlyList<LocaleFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Repository.At("locales"), "*.resx")
            .Order(StringComparer.Ordinal)
            .Select(static file => new LocaleFile(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    /// <summary>What a host would serve.</summary>
    public static Snapshot Snapshot { get; } = Load(Files);

    /// <summary>The same with the check as a table of contents.</summary>
    public static Snapshot Navigator { get; } = new(
        [.. Snapshot.Locales.Select(Snapshot.Catalog)], token: Snapshot.Token, mode: CheckMode.Navigator);

    /// <summary>The snapshot of a cold start with other files.</summary>
    /// <exception cref="InvalidOperationException">The start would be refused.</exception>
    public static Snapshot Load(IReadOnlyList<LocaleFile> files)
    {
        var set = AnswerSet.Read(files);
        return LanguageLoading.ColdStart(set, Linter.Lint(set)) is LanguageLoading.Loaded loaded
            ? new Snapshot(loaded.Catalogs, token: new Token([SealKey.Of(new byte[SealKey.Length])]))
            : throw new InvalidOperationException("The texts are refused.");
    }

    /// <summary>The files with hardly any phrases: what people write is most of the text, and says nothing about a change
    /// elsewhere.</summary>
    public static IReadOnlyList<LocaleFile> FilesWithFewPhrases { get; } =
        [.. Files.Select(static file => IsPhrases(file.Name) ? file with { Content = Edit(file, Shortened) } : file)];

    /// <summary>The files with one of them changed; with few phrases where it is none of theirs.</summary>
    public static IReadOnlyList<LocaleFile> With(string name, Func<string, string> edit) =>
    [
        .. (IsPhrases(name) ? Files : FilesWithFewPhrases)
            .Select(file => file.Name == name ? file with { Content = Edit(file, edit) } : file),
    ];

    /// <summary>The files with one text changed; a null text takes the entry out.</summary>
    public static IReadOnlyList<LocaleFile> WithText(string name, string key, string? text) =>
        With(name, content => text is null ? Without(content, key) : WithValue(content, key, text));

    private static bool IsPhrases(string name) => name.StartsWith("Phrases", StringComparison.Ordinal);

    private static string Shortened(string content)
    {
        const string End = "</data>\n";
        return content[..(content.IndexOf(End, StringComparison.Ordinal) + End.Length)] + "</root>\n";
    }

    private static byte[] Edit(LocaleFile file, Func<string, string> edit) =>
        System.Text.Encoding.UTF8.GetBytes(edit(System.Text.Encoding.UTF8.GetString(file.Content!.Value.Span)));

    /// <summary>The content of a file without an entry.</summary>
    public static string Without(string content, string key)
    {
        var (start, end) = Find(content, key);
        return content[..start] + content[end..];
    }

    private static string WithValue(string content, string key, string text)
    {
        var (start, _) = Find(content, key);
        var open = content.IndexOf("<value>", start, StringComparison.Ordinal) + "<value>".Length;
        var close = content.IndexOf("</value>", open, StringComparison.Ordinal);
        return content[..open] + System.Security.SecurityElement.Escape(text) + content[close..];
    }

    private static (int Start, int End) Find(string content, string key)
    {
        var start = content.IndexOf($"  <data name=\"{key}\"", StringComparison.Ordinal);
        var end = content.IndexOf("</data>\n", start, StringComparison.Ordinal) + "</data>\n".Length;
        return (start, end);
    }
}
