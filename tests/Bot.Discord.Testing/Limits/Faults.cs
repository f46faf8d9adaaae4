using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>Collects what is wrong with one body.</summary>
internal sealed class Faults
{
    private readonly List<Violation> _all = [];

    public IReadOnlyList<Violation> All => _all;

    /// <summary>Notes a fault where a condition does not hold.</summary>
    public void Unless(bool holds, Rule rule, string where)
    {
        if (!holds)
        {
            _all.Add(new Violation(rule, where));
        }
    }

    /// <summary>Wants a text of a length in code points.</summary>
    /// <param name="element">The object that has it.</param>
    /// <param name="name">The property.</param>
    /// <param name="least">0: it may be missing.</param>
    /// <param name="most">Inclusive.</param>
    /// <param name="rule">What is broken otherwise.</param>
    /// <param name="path">Of the object.</param>
    public void Text(JsonElement element, string name, int least, int most, Rule rule, string path)
    {
        var isMissing = element.Get(name) is null;
        var length = Length(element.Text(name));
        var isText = isMissing || element.Text(name) is not null;
        Unless(isText && (isMissing ? least == 0 : length >= least && length <= most), rule, $"{path}.{name}");
    }

    /// <summary>Code points, which is what Discord counts; 0 for null.</summary>
    public static int Length(string? text) => text?.EnumerateRunes().Count() ?? 0;
}
