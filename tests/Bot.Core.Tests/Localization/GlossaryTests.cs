using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class GlossaryTests
{
    private static readonly string[][] _rows =
        [.. File.ReadLines(Repository.At("locales", "glossary.tsv")).Select(static line => line.Split('\t'))];

    [Fact]
    public void It_has_a_column_for_every_language_and_one_for_notes() =>
        Assert.Equal(
            ["term", .. ShippedTexts.Snapshot.Locales.Select(static locale => locale.Tag), "note"], _rows[0]);

    [Fact]
    public void It_has_sixty_terms_or_more_each_once_and_in_order()
    {
        var terms = _rows.Skip(1).Select(static row => row[0]).ToList();

        Assert.InRange(terms.Count, 60, int.MaxValue);
        Assert.Equal(terms.Distinct().Order(StringComparer.Ordinal), terms);
    }

    [Fact]
    public void Every_term_has_a_word_in_every_language() => Assert.All(_rows, static row =>
    {
        Assert.Equal(_rows[0].Length, row.Length);
        Assert.All(row[..^1], static cell => Assert.False(string.IsNullOrWhiteSpace(cell)));
    });
}
