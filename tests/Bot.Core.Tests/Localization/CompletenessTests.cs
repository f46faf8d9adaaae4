using Bot.Core.Knowledge;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class CompletenessTests
{
    private static readonly string[] _locales = ["en", "de", "zh-Hans"];

    public static TheoryData<string, string> KeysByLocale => Matrix(TextKeys.All.Select(static key => key.Name));

    public static TheoryData<string, string> TopicsByLocale =>
        Matrix(TopicCatalog.All.Select(static topic => topic.Id.Value));

    /// <summary>Every other text, so that each is once taken out and once left.</summary>
    public static TheoryData<TextSheet, string, int> HalvesByFile => [.. (
        from sheet in TextKeys.All.Select(static key => key.Sheet).Distinct()
        from locale in _locales
        from half in new[] { 0, 1 }
        select (sheet, locale, half))];

    [Theory]
    [MemberData(nameof(KeysByLocale))]
    public void Every_key_has_a_current_text(string key, string locale)
    {
        var answer = ShippedTexts.Snapshot.Catalog(Locale.Parse(locale))[TextKeys.Find(key)!];

        Assert.Equal(AnswerState.Current, answer.State);
        Assert.False(string.IsNullOrWhiteSpace(answer.Value));
    }

    [Theory]
    [MemberData(nameof(TopicsByLocale))]
    public void Every_topic_has_a_page_without_gaps(string id, string locale)
    {
        var topic = TopicCatalog.Find(new TopicId(id))!;

        var reply = Conversation.In(locale).PicksCode($"t{topic.Number}").Speaks(locale).Last!;

        Assert.DoesNotContain('{', Transcript.Of(reply));
        Assert.DoesNotContain($"[{topic.Kind}.", Transcript.Of(reply), StringComparison.Ordinal);
        Assert.Equal(topic.Urgency ?? Urgency.EmergencyNow, Assert.IsType<Block.Level>(reply.Blocks[0]).Urgency);
        Assert.IsType<Block.Notice>(reply.Blocks[^1]);
        Assert.Single(reply.Blocks.OfType<Block.Sources>());
    }

    [Theory]
    [MemberData(nameof(HalvesByFile))]
    public void Texts_that_are_taken_out_are_missed(TextSheet sheet, string locale, int half)
    {
        var file = LocaleFile.NameOf(sheet, Locale.Parse(locale));
        var keys = TextKeys.All.Where(key => key.Sheet == sheet).Select(static key => key.Name).Order(StringComparer.Ordinal)
            .Where((_, number) => number % 2 == half).ToList();

        var files = ShippedTexts.With(file, content => keys.Aggregate(content, ShippedTexts.Without));

        Assert.NotEmpty(keys);
        Assert.Equal(
            keys.Select(key => (file, key)), Linting.Rules.Missing(AnswerSet.Read(files)).OrderBy(static row => row.Item2, StringComparer.Ordinal));
    }

    [Fact]
    public void All_shipped_texts_pass_the_linter_without_a_word() =>
        Assert.Empty(Linter.Lint(AnswerSet.Read(ShippedTexts.Files)));

    [Fact]
    public void There_are_no_other_languages_than_these() =>
        Assert.Equal(_locales, ShippedTexts.Snapshot.Locales.Select(static locale => locale.Tag));

    private static TheoryData<string, string> Matrix(IEnumerable<string> names)
    {
        var matrix = new TheoryData<string, string>();
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            foreach (var locale in _locales)
            {
                matrix.Add(name, locale);
            }
        }

        return matrix;
    }
}
