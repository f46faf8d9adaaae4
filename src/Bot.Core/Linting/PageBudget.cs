using System.Text;
using Bot.Core.Messages;

namespace Bot.Core.Linting;

/// <summary>What one message of a platform holds.</summary>
/// <param name="Name">The platform, for the report.</param>
/// <param name="MaxCharacters">Code points of title and blocks.</param>
/// <param name="MaxBytes">Bytes of title and blocks in UTF-8, with what each block adds: a Chinese character is three.
/// </param>
/// <param name="BytesPerBlock">What a block costs besides its text.</param>
/// <param name="BytesPerChoice">What a choice costs besides its label.</param>
public sealed record PageBudget(string Name, int MaxCharacters, int MaxBytes, int BytesPerBlock, int BytesPerChoice)
{
    private const int MostBytesPerUnit = 3;

    /// <summary>The platforms. Discord counts the text displays of a message, and failed above 10,170 bytes where it
    /// documents 4,000 characters (discord-api-docs, thread 8554); choices do not count there. A Teams card stays below
    /// 28 KB as JSON.</summary>
    public static IReadOnlyList<PageBudget> All { get; } =
    [
        new("Discord", 4000, 10170, 12, 0),
        new("Teams", int.MaxValue, 28 * 1024, 160, 320),
    ];

    /// <summary>A sentence that says by how much the page is too large; null when it fits.</summary>
    public string? Judge(Reply page)
    {
        // The full text of an option stands in the message, the label in the select.
        var options = page.Choices.SelectMany(static group => group.Choices).Select(static choice => choice.Text).OfType<string>();
        var texts = page.Blocks.Select(static block => Transcript.Of(block)).Prepend(page.Title).Concat(options).ToList();
        var units = texts.Sum(static text => text.Length);
        var overhead = (texts.Count * BytesPerBlock) + ChoiceBytes(page);
        if (units <= MaxCharacters && (units * MostBytesPerUnit) + overhead <= MaxBytes)
        {
            // Small enough whatever the letters are: nearly every page.
            return null;
        }

        var characters = texts.Sum(static text => text.EnumerateRunes().Count());
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount) + overhead;
        return characters > MaxCharacters || bytes > MaxBytes
            ? $"The page has {characters} characters and {bytes} bytes; {Name} takes {MaxCharacters} and {MaxBytes}."
            : null;
    }

    private int ChoiceBytes(Reply page) => BytesPerChoice == 0
        ? 0
        : page.Choices.SelectMany(static group => group.Choices)
            .Sum(choice => Encoding.UTF8.GetByteCount(choice.Label) + BytesPerChoice);
}
