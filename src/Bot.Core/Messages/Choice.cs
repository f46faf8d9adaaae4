namespace Bot.Core.Messages;

/// <summary>Something that the person can pick.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Action">What it does.</param>
public sealed record Choice(string Label, ChoiceAction Action);

/// <summary>How choices are offered.</summary>
public enum ChoiceStyle
{
    /// <summary>Side by side, at most five.</summary>
    Buttons,

    /// <summary>One out of a list, at most twenty-five.</summary>
    Select,
}

/// <summary>Choices that belong together.</summary>
/// <param name="Prompt">What they are; empty for buttons that need no word.</param>
/// <param name="Style">Buttons or a list.</param>
/// <param name="Choices">At least one.</param>
public sealed record ChoiceGroup(string Prompt, ChoiceStyle Style, IReadOnlyList<Choice> Choices)
{
    /// <summary>Most choices of one group.</summary>
    public static int Maximum(ChoiceStyle style) => style is ChoiceStyle.Buttons ? 5 : 25;
}
