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
    [MemberData(nameof(KeysByLocale))]
    public void A_text_that_is_taken_out_is_missed(string key, string locale)
    {
        var file = LocaleFile.NameOf(TextKeys.Find(key)!.Sheet, Locale.Parse(locale));
        var files = ShippedTexts.WithText(file, key, text: null);

        var missing = Linting.Rules.Missing(AnswerSet.Read(files));

        Assert.Equal([(file, key)], missing);
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
