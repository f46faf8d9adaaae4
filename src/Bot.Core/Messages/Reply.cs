using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Messages;

/// <summary>What the bot says: the same sentences on every surface.</summary>
public sealed record Reply
{
    /// <summary>The language of the reply; a surface that keeps the conversation goes on in it.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Where its numbers hold; a surface that keeps the conversation goes on with it.</summary>
    public Country? Country { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The content, most urgent first.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What can be picked next.</summary>
    public IReadOnlyList<ChoiceGroup> Choices { get; init; } = [];

    /// <summary>The sealed dialogue, which every choice of this reply carries; null where there is none.</summary>
    public string? Token { get; init; }

    /// <summary>What leads here again, in any language; null for a page that answers one moment only.</summary>
    public ChoiceAction? Place { get; init; }

    /// <summary>Who sees it.</summary>
    public Visibility Visibility { get; init; } = Visibility.Private;

    /// <summary>True where it leaves what was shown before as it is: nothing leads there again.</summary>
    public bool IsBeside { get; init; }

    /// <summary>True where a person may show it to the whole channel: it says nothing about anybody.</summary>
    public bool CanShare { get; init; }
}
