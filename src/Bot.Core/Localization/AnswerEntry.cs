using Bot.Core.Linting;

namespace Bot.Core.Localization;

/// <summary>One text in one language, and where it stands.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Sheet">The file's family.</param>
/// <param name="Locale">The file's language.</param>
/// <param name="Resx">The data node.</param>
public sealed record AnswerEntry(string File, TextSheet Sheet, Locale Locale, ResxEntry Resx)
{
    private string? _folded;

    /// <summary>The name of the data node.</summary>
    public string Key => Resx.Key;

    /// <summary>The text.</summary>
    public string Value => Resx.Value;

    /// <summary>The text in the form that the wording rules compare; made once, because many rules want it.</summary>
    internal string Folded => _folded ??= Clauses.Fold(Value);
}
