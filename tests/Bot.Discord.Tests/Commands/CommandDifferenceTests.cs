using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Discord.Commands;
using Bot.Discord.Testing.Rest;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Commands;

/// <summary>What is registered is told from what is wanted, and nothing else passes for a difference.</summary>
public sealed class CommandDifferenceTests
{
    private static readonly string _wanted = Encoding.UTF8.GetString(CommandSet.Body(ShippedTexts.Snapshot).Span);

    [Fact]
    public void What_discord_gives_back_is_what_was_sent() => Assert.Empty(Between(Stored(_wanted), _wanted).Lines);

    [Fact]
    public void Every_single_change_is_seen_and_is_stored_as_it_is()
    {
        var changes = Changes(_wanted).ToList();

        Assert.True(changes.Count > 300, $"{changes.Count} changes");
        Assert.Equal([], changes.Where(static change => Between(Stored(change), _wanted).IsNone));
        Assert.Equal([], changes.Where(static change => !Between(Stored(change), change).IsNone));
    }

    [Theory]
    [InlineData("""[{"name":"a","description":"b"}]""", """[{"type":1,"name":"a","description":"b","nsfw":false,"dm_permission":true,"options":null}]""")]
    [InlineData("""[{"name":"a","description":"b"}]""", """[{"id":"1","application_id":"2","version":"3","name":"a","description":"b","default_permission":true,"name_localized":"c","description_localized":"d","of_tomorrow":{}}]""")]
    [InlineData("""[{"name":"a","description":"b"}]""", """[{"name":"a","description":"b","default_member_permissions":null,"contexts":null,"name_localizations":null,"description_localizations":{}}]""")]
    [InlineData("""[{"name":"a","description":"b"}]""", """[{"name":"a","description":"b","name_localizations":{"de":"a"},"description_localizations":{"fr":"b"}}]""")]
    [InlineData("""[{"name":"a","description":"b","default_member_permissions":"32"}]""", """[{"name":"a","description":"b","default_member_permissions":32}]""")]
    [InlineData("""[{"name":"a","description":"b","contexts":[0,2,1]}]""", """[{"name":"a","description":"b","contexts":[2,1,0]}]""")]
    [InlineData("""[{"name":"a","description":"b","options":[{"type":3,"name":"c","description":"d"}]}]""", """[{"name":"a","description":"b","options":[{"type":3,"name":"c","description":"d","required":false,"autocomplete":false,"choices":[]}]}]""")]
    [InlineData("""[{"type":3,"name":"a b"}]""", """[{"type":3,"name":"a b","description":""}]""")]
    [InlineData("""[{"type":3,"name":"a"},{"name":"a","description":"b"}]""", """[{"name":"a","description":"b"},{"type":3,"name":"a"}]""")]
    public void What_says_nothing_is_no_difference(string left, string right)
    {
        Assert.Empty(Between(left, right).Lines);
        Assert.Empty(Between(right, left).Lines);
    }

    [Theory]
    [InlineData("[]", """[{"name":"a","description":"b"}]""", "+ /a")]
    [InlineData("""[{"name":"a","description":"b"}]""", "[]", "- /a")]
    [InlineData("""[{"type":3,"name":"a b"}]""", "[]", "- a b (on messages)")]
    [InlineData("""[{"name":"a","description":"b"}]""", """[{"name":"a","description":"c"}]""", "~ /a.description: b → c")]
    [InlineData("""[{"name":"a","description":"b"}]""", """[{"name":"a","description":"b","description_localizations":{"de":"c"}}]""", "+ /a.description[de]: c")]
    [InlineData("""[{"name":"a","description":"b","nsfw":true}]""", """[{"name":"a","description":"b"}]""", "- /a.nsfw: true")]
    [InlineData("""[{"name":"a","options":[{"name":"c"}]}]""", """[{"name":"a","options":[{"name":"c"},{"name":"d"}]}]""", "+ /a.d")]
    [InlineData("""[{"name":"a","options":[{"name":"c"},{"name":"d"}]}]""", """[{"name":"a","options":[{"name":"d"},{"name":"c"}]}]""", "~ /a.order: c, d → d, c")]
    [InlineData("""[{"name":"a","options":[{"name":"c","max_length":5}]}]""", """[{"name":"a","options":[{"name":"c","max_length":6}]}]""", "~ /a.c.max_length: 5 → 6")]
    public void Each_line_says_what_changes_and_where(string registered, string wanted, string expected) =>
        Assert.Equal(expected, Assert.Single(Between(registered, wanted).Lines));

    [Fact]
    public void Whole_commands_that_go_are_named()
    {
        var difference = Between("""[{"name":"ping","description":"b"},{"type":2,"name":"Pat"}]""", _wanted);

        Assert.Equal(["/ping", "Pat (on people)"], difference.Removed);
        Assert.Equal(
            ["- /ping", "- Pat (on people)", "+ /calf", "+ /answers", "+ Explain calf terms (on messages)"], difference.Lines);
    }

    [Theory]
    [InlineData("""{"message":"401: Unauthorized"}""")]
    [InlineData("<html>")]
    [InlineData("")]
    public void What_is_no_list_of_commands_is_not_read(string json) => Assert.Null(CommandReading.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("[1,null,[],\"x\"]")]
    [InlineData("""[{"name":5,"options":{},"choices":"x","contexts":7,"name_localizations":["de"]}]""")]
    public void Odd_commands_are_read_without_an_error(string json) => Assert.NotNull(CommandReading.Read(Encoding.UTF8.GetBytes(json)));

    private static CommandDifference Between(string registered, string wanted) => CommandDifference.Between(
        CommandReading.Read(Encoding.UTF8.GetBytes(registered))!, CommandReading.Read(Encoding.UTF8.GetBytes(wanted))!);

    private static string Stored(string commands)
    {
        var store = new CommandStore("1");
        store.Replace(JsonDocument.Parse(commands).RootElement);
        return store.Read(withLocalizations: true);
    }

    // Every way to change one place of a document.
    private static IEnumerable<string> Changes(string json)
    {
        var count = Places(JsonNode.Parse(json)!).Count();
        for (var place = 0; place < count; place++)
        {
            for (var way = 0; ; way++)
            {
                var root = JsonNode.Parse(json)!;
                if (!Change(Places(root).ElementAt(place), way))
                {
                    break;
                }

                yield return root.ToJsonString();
            }
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) => (node switch
    {
        JsonObject fields => fields.Select(static field => field.Value!),
        JsonArray items => items.Select(static item => item!),
        _ => [],
    }).SelectMany(Places).Prepend(node);

    private static bool Change(JsonNode place, int way)
    {
        switch (place, way)
        {
            case (JsonValue value, 0):
                place.ReplaceWith<JsonNode>(value.GetValueKind() switch
                {
                    JsonValueKind.String => $"{value}x",
                    JsonValueKind.Number => (int)value + 1,
                    _ => value.GetValueKind() is not JsonValueKind.True,
                });
                return true;

            // What has no type is a chat command.
            case (JsonValue value, 1) when value.Parent is JsonObject parent && value.GetPath() is not ("$[0].type" or "$[1].type"):
                parent.Remove(value.GetPropertyName());
                return true;
            case (JsonArray { Parent: not null } items, 0):
                items.RemoveAt(0);
                return true;
            case (JsonArray { Parent: not null } items, 1):
                items.Add(items[^1] is JsonObject ? new JsonObject { ["name"] = "x", ["value"] = "x", ["type"] = 3 } : 9);
                return true;
            case (JsonArray { Count: > 1 } items, 2) when items[0] is JsonObject && items.Parent is not null:
                var first = items[0]!;
                items.RemoveAt(0);
                items.Add(first);
                return true;
            case (JsonObject fields, 0) when fields.Parent is JsonObject:
                fields["fr"] = "x";
                return true;
            case (JsonObject fields, 0):
                fields["min_length"] = 3;
                return true;
            default:
                return false;
        }
    }
}
