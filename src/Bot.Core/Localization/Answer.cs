namespace Bot.Core.Localization;

/// <summary>How a text came to be shown.</summary>
public enum AnswerState
{
    /// <summary>In the reader's language and up to date.</summary>
    Current,

    /// <summary>In the reader's language; the English text changed since, or nobody said which one it was made from.
    /// </summary>
    Stale,

    /// <summary>In English, because the translation is missing or faulty.</summary>
    Untranslated,

    /// <summary>In no language: the English text itself is missing or faulty.</summary>
    Unavailable,
}

/// <summary>One text as a page uses it.</summary>
/// <param name="Value">What to show; for a stale protected text the English one follows.</param>
/// <param name="State">How it came to be shown.</param>
public readonly record struct Answer(string Value, AnswerState State)
{
    /// <summary>The items of a list, one a line.</summary>
    public IReadOnlyList<string> Items => Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
