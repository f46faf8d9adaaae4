using System.Text.RegularExpressions;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Knowledge;

/// <summary>docs/source-facts.md says where each claim of the founding documents went; here its words are looked up.
/// </summary>
public partial class SourceFactsTests
{
    private static readonly string[] _verdicts = ["kept", "kept with caution", "answered", "left out"];

    private static readonly IReadOnlyList<Line> _lines = [.. Read()];

    public static TheoryData<string, int> Documents => new()
    {
        { "A", 18 }, { "B", 12 }, { "C", 16 }, { "D", 26 }, { "E", 10 },
    };

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, _lines.Count)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_claim_of_a_document_has_its_row(string document, int rows) => Assert.Equal(
        Enumerable.Range(1, rows).Select(row => $"{document}{row}"),
        _lines.Select(static line => line.Row).Where(row => row.StartsWith(document, StringComparison.Ordinal)).Distinct());

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_a_row_quotes_stands_in_its_text(int index)
    {
        var line = _lines[index];
        Assert.Contains(line.Verdict, _verdicts);
        if (line.Verdict is "left out")
        {
            Assert.Equal(("–", "–"), (line.Key, line.Says));
            return;
        }

        var key = TextKeys.Find(line.Key.Trim('`'));
        Assert.True(key is not null, $"{line.Row}: there is no text {line.Key}.");
        Assert.Contains(
            Quote().Match(line.Says).Groups[1].Value,
            ShippedTexts.Snapshot.Catalog(Locale.English)[key!].Value,
            StringComparison.Ordinal);
    }

    // A row that cannot be read is not passed over: it fails as a row without a verdict.
    private static IEnumerable<Line> Read() =>
        from text in File.ReadLines(Repository.At("docs/source-facts.md"))
        where Beginning().IsMatch(text)
        let match = Row().Match(text)
        select match.Success
            ? new Line(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value)
            : new Line(text, "unreadable", "", "");

    [GeneratedRegex(@"^\| ([A-E]\d+) \| [^|]+ \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| [A-E]\d+ ")]
    private static partial Regex Beginning();

    [GeneratedRegex("^\"(.{8,})\"$")]
    private static partial Regex Quote();

    private sealed record Line(string Row, string Verdict, string Key, string Says);
}
