using System.Text.Json;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Limits;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class CallbackLimitTests
{
    private const string Input = """{"type":4,"custom_id":"a","style":2}""";

    private static readonly Dictionary<int, string> _bodies = new()
    {
        [1] = """{"type":1}""",
        [4] = """{"type":4,"data":{"content":"a"}}""",
        [5] = """{"type":5}""",
        [6] = """{"type":6}""",
        [7] = """{"type":7,"data":{"content":"a"}}""",
        [8] = """{"type":8,"data":{"choices":[]}}""",
        [9] = """{"type":9,"data":{"title":"a","custom_id":"a","components":[{"type":10,"content":"a"}]}}""",
        [12] = """{"type":12}""",
    };

    [Theory]
    [InlineData(1, false, new[] { 1 })]
    [InlineData(2, false, new[] { 4, 5, 9 })]
    [InlineData(3, true, new[] { 4, 5, 6, 7, 9 })]
    [InlineData(4, false, new[] { 8 })]
    [InlineData(5, false, new[] { 4, 5 })]
    [InlineData(5, true, new[] { 4, 5, 6, 7 })]
    public void An_interaction_allows_these_types(int interaction, bool isFromMessage, int[] types)
    {
        var allowed = _bodies.Keys.Where(type =>
            CallbackLimits.FaultsOf(Parse(_bodies[type]), interaction, isFromMessage).Count == 0);

        Assert.Equal(types, allowed);
    }

    [Theory]
    [InlineData("""{"flags":64}""", true)]
    [InlineData("""{"flags":32832}""", false)]
    [InlineData("""{"content":"a"}""", false)]
    public void A_deferral_sets_only_ephemeral(string data, bool isGood) =>
        Expect(isGood ? null : Rule.Deferral, 2, $$"""{"type":5,"data":{{data}}}""");

    [Theory]
    [InlineData(25, 100, null)]
    [InlineData(26, 100, Rule.Choices)]
    [InlineData(1, 101, Rule.Choices)]
    [InlineData(1, 0, Rule.Choices)]
    public void Choices_have_a_number_and_a_length(int count, int length, Rule? rule)
    {
        var choice = $$"""{"name":"a","value":"{{new string('a', length)}}"}""";

        Expect(rule, 4, $$$"""{"type":8,"data":{"choices":[{{{string.Join(",", Enumerable.Repeat(choice, count))}}}]}}""");
    }

    [Theory]
    [InlineData(45, 5, Input, null)]
    [InlineData(46, 1, Input, Rule.Modal)]
    [InlineData(45, 6, Input, Rule.Modal)]
    [InlineData(45, 1, """{"type":4,"custom_id":"a","style":2,"label":"a"}""", Rule.Modal)]
    [InlineData(45, 1, """{"type":4,"custom_id":"a","style":2,"disabled":true}""", Rule.Modal)]
    [InlineData(45, 1, """{"type":21,"custom_id":"a","options":[{"label":"a","value":"a"}]}""", Rule.SelectOptions)]
    [InlineData(45, 1, """{"type":2,"custom_id":"a","style":1,"label":"a"}""", Rule.ComponentPlace)]
    public void A_modal_is_whole(int title, int count, string input, Rule? rule)
    {
        var labels = Enumerable.Range(0, count).Select(number =>
            $$"""{"type":18,"label":"a","component":{{input.Replace("\"a\"", $"\"{number}\"", StringComparison.Ordinal)}}}""");

        Expect(rule, 2, $$$"""
            {"type":9,"data":{"title":"{{{new string('a', title)}}}","custom_id":"a","components":[{{{string.Join(",", labels)}}}]}}
            """);
    }

    [Theory]
    [InlineData("""[{"name":"calf","description":"a"}]""", null)]
    [InlineData("""[{"name":"小腿","description":"a"}]""", null)]
    [InlineData("""[{"name":"Terms here","type":3}]""", null)]
    [InlineData("""[{"name":"Calf","description":"a"}]""", Rule.Command)]
    [InlineData("""[{"name":"two words","description":"a"}]""", Rule.Command)]
    [InlineData("""[{"name":"calf","name_localizations":{"de":"Wade"},"description":"a"}]""", Rule.Command)]
    [InlineData("""[{"name":"calf","description":""}]""", Rule.Command)]
    [InlineData("""[{"name":"calf","description":"a"},{"name":"calf","description":"a"}]""", Rule.Command)]
    [InlineData("""{"name":"calf"}""", Rule.Json)]
    [InlineData("""
        [{"name":"calf","description":"a","options":[
          {"type":3,"name":"a","description":"a"},{"type":3,"name":"b","description":"a","required":true}]}]
        """, Rule.Command)]
    public void Commands_are_whole(string commands, Rule? rule)
    {
        var faults = CommandLimits.FaultsOf(Parse(commands));

        Assert.Equal(rule, faults.Count == 0 ? null : faults[0].Rule);
    }

    [Theory]
    [InlineData(8_000, null)]
    [InlineData(8_001, Rule.Command)]
    public void A_command_has_at_most_8000_characters(int length, Rule? rule)
    {
        // 4 + 1 for the command, 13 options of 604, 101 for the next, and the last has what is left.
        var choice = $$"""{"name":"{{new string('a', 100)}}","value":"{{new string('b', 100)}}"}""";
        var options = Enumerable.Range(10, 13).Select(number =>
            $$"""{"type":3,"name":"o{{number}}","description":"a","choices":[{{choice}},{{choice}},{{choice}}]}""");
        var rest = length - 5 - (13 * 604) - 101;
        var last = $$"""
            {"type":3,"name":"y","description":"{{new string('d', 100)}}"},
            {"type":3,"name":"z","description":"{{new string('d', rest - 1)}}"}
            """;

        var faults = CommandLimits.FaultsOf(Parse(
            $$"""[{"name":"calf","description":"a","options":[{{string.Join(",", options)}},{{last}}]}]"""));

        Assert.Equal(rule, faults.Count == 0 ? null : faults[0].Rule);
    }

    private static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    private static void Expect(Rule? rule, int interaction, string callback)
    {
        var faults = CallbackLimits.FaultsOf(Parse(callback), interaction, isFromMessage: false);
        Assert.Equal(rule, faults.Count == 0 ? null : faults[0].Rule);
    }
}
