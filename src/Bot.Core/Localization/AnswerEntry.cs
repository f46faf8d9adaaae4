using Bot.Core.Linting;

namespace Bot.Core.Localization;

/// <summary>One text in one language, and where it stands.</summary>
public sealed class AnswerEntry(string file, TextSheet sheet, Locale locale, ResxEntry resx)
{
    // Wanted by many rules and needed by few turns: made once, when first asked for.
    private string? _folded;
    private string? _hash;

    /// <summary>Name of the file.</summary>
    public string File => file;

    /// <summary>The file's family.</summary>
    public TextSheet Sheet => sheet;

    /// <summary>The file's language.</summary>
    public Locale Locale => locale;

    /// <summary>The data node.</summary>
    public ResxEntry Resx => resx;

    /// <summary>The name of the data node.</summary>
    public string Key => resx.Key;

    /// <summary>The text.</summary>
    public string Value => resx.Value;

    /// <summary>The text in the form that the wording rules compare.</summary>
    internal string Folded => _folded ??=
        Clauses.Fold(Value, TextKeys.Find(Key) is { Shape: TextShape.List or TextShape.Words });

    /// <summary>The hash that translations of this English text refer to.</summary>
    internal string Hash => _hash ??= SourceHash.Of(Value);
}
