namespace Bot.Core.Messages;

/// <summary>Something that the person can pick.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Action">What it does.</param>
/// <param name="Text">The text in full where the label is short for it; a surface shows it where it has room, and beside
/// the labels where it has not. Null where the label says all.</param>
/// <param name="IsChosen">True where it holds already, or did before one went back.</param>
public sealed record Choice(string Label, ChoiceAction Action, string? Text = null, bool IsChosen = false);

/// <summary>How choices are offered.</summary>
public enum ChoiceStyle
{
    /// <summary>Side by side, at most five.</summary>
    Buttons,

    /// <summary>One out of a list, at most twenty-five.</summary>
    Select,

    /// <summary>Several out of a list, at most twenty-five.</summary>
    Several,
}

/// <summary>Choices that belong together.</summary>
/// <param name="Prompt">What they are; empty for buttons that need no word.</param>
/// <param name="Style">Buttons or a list.</param>
/// <param name="Choices">At least one.</param>
/// <param name="Most">How many may be picked together.</param>
public sealed record ChoiceGroup(string Prompt, ChoiceStyle Style, IReadOnlyList<Choice> Choices, int Most = 1)
{
    /// <summary>Most choices of one group.</summary>
    public static int Maximum(ChoiceStyle style) => style is ChoiceStyle.Buttons ? 5 : 25;
}
