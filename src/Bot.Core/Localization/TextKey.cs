namespace Bot.Core.Localization;

/// <summary>What a text is, for the linter and the translators.</summary>
public enum TextShape
{
    /// <summary>One or more sentences.</summary>
    Prose,

    /// <summary>One item a line.</summary>
    List,

    /// <summary>Sentences on the first line, then one item a line.</summary>
    Passage,

    /// <summary>A name, title or button: one short line.</summary>
    Label,

    /// <summary>What people type for a command, one word or phrase a line; never shown.</summary>
    Words,
}

/// <summary>The family of .resx files that a text lives in; the file name begins with it.</summary>
public enum TextSheet
{
    /// <summary>The pages of knowledge.</summary>
    Answers,

    /// <summary>The guided check and the levels.</summary>
    Check,

    /// <summary>All other text.</summary>
    Interface,

    /// <summary>What people write, for understanding it; never shown.</summary>
    Phrases,
}

/// <summary>The address of one text, and what it may hold.</summary>
/// <param name="Name">The name of the data node, the same in every language.</param>
/// <param name="Sheet">The files it lives in.</param>
/// <param name="Shape">Prose, list, label or words.</param>
/// <param name="Placeholders">The names that may stand in braces.</param>
/// <param name="MaxCharacters">For a label: the longest that fits where it is shown; otherwise 0.</param>
public sealed record TextKey(
    string Name, TextSheet Sheet, TextShape Shape, IReadOnlyList<string> Placeholders, int MaxCharacters)
{
    /// <summary>True when only the operator and a second person may change it, and no fault in it is tolerated.
    /// </summary>
    public bool IsProtected { get; } = ProtectedKeys.Cover(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
