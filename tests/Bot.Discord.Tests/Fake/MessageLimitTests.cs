using System.Text.Json;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Limits;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class MessageLimitTests
{
    private const string Button = """{"type":2,"style":1,"label":"a","custom_id":"ID"}""";
    private const string Select = """{"type":3,"custom_id":"s","options":[{"label":"a","value":"a"}]}""";

    [Theory]
    [InlineData(40, null)]
    [InlineData(41, Rule.ComponentCount)]
    public void V2_has_at_most_40_components_counting_nested_ones(int count, Rule? rule)
    {
        // The container is one of them.
        var texts = string.Join(",", Enumerable.Repeat(Text("a"), count - 1));

        Expect(rule, V2($$"""{"type":17,"components":[{{texts}}]}"""));
    }

    [Theory]
    [InlineData(4_000, null)]
    [InlineData(4_001, Rule.TextLength)]
    public void Texts_of_v2_have_at_most_4000_characters_together(int length, Rule? rule) =>
        Expect(rule, V2($"{Text(new string('a', length - 1))},{Text("a")}"));

    [Fact]
    public void Characters_are_code_points()
    {
        Expect(null, $$"""{"content":"{{string.Concat(Enumerable.Repeat("🦵", 2_000))}}"}""");
        Expect(Rule.ContentLength, $$"""{"content":"{{string.Concat(Enumerable.Repeat("🦵", 2_001))}}"}""");
    }

    // 3 bytes a character and 12 for the text display: 10,170 is 3,386 characters.
    [Theory]
    [InlineData(3_386, null)]
    [InlineData(3_387, Rule.TextBytes)]
    public void Texts_of_v2_have_at_most_10170_bytes(int length, Rule? rule) =>
        Expect(rule, V2(Text(new string('腿', length))));

    [Theory]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":"a"}],"content":"b"}""")]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":"a"}],"embeds":[{"title":"b"}]}""")]
    public void V2_has_no_legacy_content(string message) => Expect(Rule.LegacyInComponentsV2, message);

    [Theory]
    [InlineData("""{"content":""}""", Rule.EmptyMessage)]
    [InlineData("""{"flags":32768,"components":[]}""", Rule.EmptyMessage)]
    [InlineData("""{"components":[{"type":10,"content":"a"}]}""", Rule.ComponentsV2Flag)]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":""}]}""", Rule.TextLength)]
    [InlineData("""{"flags":32768,"components":[{"type":17,"components":[]}]}""", Rule.ComponentCount)]
    [InlineData("""{"flags":32768,"components":[{"type":12,"items":[]}]}""", Rule.ComponentCount)]
    [InlineData("""{"flags":32768,"components":[{"type":99}]}""", Rule.ComponentPlace)]
    [InlineData("""{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"a"}]}]}""", Rule.ComponentPlace)]
    [InlineData("""{"embeds":[{"title":"a","fields":[{"name":"a","value":""}]}]}""", Rule.Embed)]
    public void A_message_is_whole(string message, Rule rule) => Expect(rule, message);

    [Theory]
    [InlineData("""{"type":2,"style":1,"label":"a"}""", Rule.CustomIdLength)]
    [InlineData("""{"type":2,"style":1,"label":"a","custom_id":""}""", Rule.CustomIdLength)]
    [InlineData("""{"type":2,"style":1,"custom_id":"a"}""", Rule.Button)]
    [InlineData("""{"type":2,"style":7,"label":"a"}""", Rule.Button)]
    [InlineData("""{"type":2,"style":5,"label":"a"}""", Rule.Button)]
    [InlineData("""{"type":2,"style":5,"label":"a","url":"https://example.org","custom_id":"a"}""", Rule.Button)]
    [InlineData("""{"type":3,"custom_id":"a","options":[]}""", Rule.SelectOptions)]
    [InlineData("""{"type":3,"custom_id":"a","options":[{"label":"a","value":"a"},{"label":"b","value":"a"}]}""", Rule.SelectOptions)]
    [InlineData("""{"type":3,"custom_id":"a","max_values":2,"options":[{"label":"a","value":"a"}]}""", Rule.SelectOptions)]
    [InlineData("""{"type":3,"custom_id":"a","options":[{"label":"","value":"a"}]}""", Rule.OptionLength)]
    [InlineData("""{"type":5,"custom_id":"a"}""", null)]
    [InlineData("""{"type":2,"style":5,"label":"a","url":"https://example.org"}""", null)]
    public void A_component_of_a_row_is_whole(string component, Rule? rule) => Expect(rule, Row(component));

    [Theory]
    [InlineData("custom_id", 100, Rule.CustomIdLength)]
    [InlineData("label", 80, Rule.Button)]
    public void Texts_of_a_button_have_a_length(string name, int most, Rule rule) => ExpectLength(
        most, rule, text => Row(Button.Replace(
            name == "label" ? "\"a\"" : "\"ID\"", $"\"{text}\"", StringComparison.Ordinal)));

    [Fact]
    public void Texts_of_a_select_have_a_length()
    {
        ExpectLength(150, Rule.PlaceholderLength, static text => Row(
            $$"""{"type":3,"custom_id":"s","placeholder":"{{text}}","options":[{"label":"a","value":"a"}]}"""));
        foreach (var name in (string[])["label", "value", "description"])
        {
            ExpectLength(100, Rule.OptionLength, text => Row(OptionWith(name, text)));
        }
    }

    [Theory]
    [InlineData(25, null)]
    [InlineData(26, Rule.SelectOptions)]
    public void A_select_has_at_most_25_options(int count, Rule? rule)
    {
        var options = string.Join(",", Enumerable.Range(0, count).Select(static number =>
            $$"""{"label":"a","value":"{{number}}"}"""));

        Expect(rule, Row($$"""{"type":3,"custom_id":"s","options":[{{options}}]}"""));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, Rule.ComponentCount)]
    public void A_row_has_at_most_5_buttons(int count, Rule? rule) => Expect(rule, Row(string.Join(
        ",", Enumerable.Range(0, count).Select(static number => Button.Replace("ID", $"{number}", StringComparison.Ordinal)))));

    [Fact]
    public void A_row_has_one_select_alone() => Expect(Rule.ComponentCount, Row($"{Select},{Button}"));

    [Fact]
    public void A_message_without_v2_has_at_most_5_rows()
    {
        var rows = Enumerable.Range(0, 6).Select(static number =>
            $$"""{"type":1,"components":[{{Button.Replace("ID", $"{number}", StringComparison.Ordinal)}}]}""");

        Expect(Rule.ComponentCount, $$"""{"components":[{{string.Join(",", rows)}}]}""");
    }

    [Fact]
    public void A_custom_id_stands_once_in_a_message() => Expect(Rule.CustomIdUnique, Row($"{Button},{Button}"));

    [Fact]
    public void Embeds_have_at_most_6000_characters_together()
    {
        var embed = $$"""{"description":"{{new string('a', 3_001)}}"}""";

        Expect(Rule.Embed, $$"""{"embeds":[{{embed}},{{embed}}]}""");
    }

    [Fact]
    public void An_edit_may_leave_out_what_stays()
    {
        Assert.Empty(MessageLimits.FaultsOfEdit(Parse("{}"), isV2: true));
        Assert.Equal(
            Rule.LegacyInComponentsV2,
            Assert.Single(MessageLimits.FaultsOfEdit(Parse("""{"content":"a"}"""), isV2: true)).Rule);
    }

    private static string Text(string content) => $$"""{"type":10,"content":"{{content}}"}""";

    private static string V2(string components) => $$"""{"flags":32768,"components":[{{components}}]}""";

    private static string Row(string components) => $$"""{"components":[{"type":1,"components":[{{components}}]}]}""";

    private static string OptionWith(string name, string text)
    {
        var texts = new Dictionary<string, string> { ["label"] = "a", ["value"] = "a", [name] = text };
        return $$"""{"type":3,"custom_id":"s","options":[{{JsonSerializer.Serialize(texts)}}]}""";
    }

    private static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    private static void ExpectLength(int most, Rule rule, Func<string, string> message)
    {
        Expect(null, message(new string('a', most)));
        Expect(rule, message(new string('a', most + 1)));
    }

    private static void Expect(Rule? rule, string message)
    {
        var faults = MessageLimits.FaultsOf(Parse(message));
        if (rule is null)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.Contains(faults, fault => fault.Rule == rule);
        }
    }
}
