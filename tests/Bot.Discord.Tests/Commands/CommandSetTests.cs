using System.Text;
using System.Text.Json;
using Bot.Core;
using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Discord.Commands;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Limits;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Commands;

/// <summary>The commands as they are registered.</summary>
public sealed class CommandSetTests
{
    private static readonly JsonElement _shipped = Read(CommandSet.Body(ShippedTexts.Snapshot));

    private static JsonElement Calf => _shipped[0];

    private static JsonElement Answers => _shipped[1];

    private static JsonElement Explain => _shipped[2];

    [Fact]
    public void Every_command_is_within_the_limits_of_discord()
    {
        Assert.Empty(CommandLimits.FaultsOf(_shipped));
        BodiesFolder.FromEnvironment?.Write("commands", CommandSet.Body(ShippedTexts.Snapshot));
    }

    [Fact]
    public void Under_calf_stands_every_command_in_the_order_of_the_help_page()
    {
        Assert.Equal("calf", Calf.GetProperty("name").GetString());
        Assert.Equal(CommandCatalog.All.Select(static command => command.Id), NamesOf(Calf));
        Assert.Equal(CommandCatalog.ForModerators.Select(static command => command.Id), NamesOf(Answers));
        Assert.Equal("Explain calf terms", Explain.GetProperty("name").GetString());
    }

    [Fact]
    public void Each_is_offered_where_it_works_and_to_whom_it_is_for()
    {
        Assert.Equal(("[0,1,2]", "[0,1]", null), PlaceOf(Calf));
        Assert.Equal(("[0]", "[0]", "32"), PlaceOf(Answers));
        Assert.Equal(("[0,1,2]", "[0,1]", null), PlaceOf(Explain));
        Assert.Equal([1, 1, 3], _shipped.EnumerateArray().Select(static command => command.GetProperty("type").GetInt32()));
    }

    [Theory]
    [InlineData("ask", "question", """{"required":true,"max_length":2000}""")]
    [InlineData("causes", "topic", """{"autocomplete":true}""")]
    [InlineData("treatments", "topic", """{"autocomplete":true}""")]
    [InlineData("warning-signs", "topic", """{"autocomplete":true}""")]
    [InlineData("prevention", "topic", """{"autocomplete":true}""")]
    [InlineData("self-care", "topic", """{"autocomplete":true}""")]
    [InlineData("tests", "topic", """{"autocomplete":true}""")]
    [InlineData("background", "topic", """{"autocomplete":true}""")]
    [InlineData("emergency", "country", """{"autocomplete":true}""")]
    [InlineData("language", "language", """{"choices":[{"name":"English","value":"en"},{"name":"Deutsch","value":"de"},{"name":"中文（简体）","value":"zh-Hans"}]}""")]
    public void What_may_follow_is_an_option(string command, string name, string rest)
    {
        var option = Assert.Single(Subcommand(Calf, command).GetProperty("options").EnumerateArray());
        var others = option.EnumerateObject().Where(static property =>
            property.Name is not ("type" or "name" or "name_localizations" or "description" or "description_localizations"));

        Assert.Equal((name, 3), (option.GetProperty("name").GetString(), option.GetProperty("type").GetInt32()));
        Assert.True(JsonElement.DeepEquals(
            Read(Encoding.UTF8.GetBytes(rest)), JsonSerializer.SerializeToElement(others.ToDictionary(
                static property => property.Name, static property => property.Value))));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("help")]
    [InlineData("privacy")]
    [InlineData("about")]
    public void Nothing_follows_the_others(string command) =>
        Assert.False(Subcommand(Calf, command).TryGetProperty("options", out _));

    [Fact]
    public void Names_of_commands_are_the_same_in_every_language() => Assert.All(
        Subcommands(Calf).Concat(Subcommands(Answers)).Append(Calf).Append(Answers),
        static command => Assert.False(command.TryGetProperty("name_localizations", out _)));

    [Fact]
    public void All_else_has_each_language_under_the_codes_of_discord()
    {
        var texts = Texts(_shipped).ToList();

        Assert.All(texts, static text => Assert.Subset(new HashSet<string> { "de", "zh-CN", "zh-TW" }, CodesOf(text.Translations)));
        Assert.All(
            Subcommands(Calf).Concat(Subcommands(Answers)).Append(Calf).Append(Answers),
            static command => Assert.Equal(["de", "zh-CN", "zh-TW"], CodesOf(command.GetProperty("description_localizations"))));
        Assert.Equal(["de", "zh-CN", "zh-TW"], CodesOf(Explain.GetProperty("name_localizations")));
        var topic = Subcommand(Calf, "causes").GetProperty("options")[0];
        Assert.Equal("thema", topic.GetProperty("name_localizations").GetProperty("de").GetString());
        Assert.Equal("主题", topic.GetProperty("name_localizations").GetProperty("zh-TW").GetString());
    }

    [Fact]
    public void A_translation_that_equals_the_default_is_left_out() => Assert.All(
        Texts(_shipped), static text => Assert.DoesNotContain(
            text.Translations.EnumerateObject(), translation => translation.Value.GetString() == text.Default));

    [Fact]
    public void A_new_language_is_there_by_its_files_alone()
    {
        var commands = Read(CommandSet.Body(With("de", "fr", "thema", "sujet")));

        var name = Subcommand(commands[0], "causes").GetProperty("options")[0].GetProperty("name_localizations");
        Assert.Equal("sujet", name.GetProperty("fr").GetString());
        Assert.Equal("fr", Subcommand(commands[0], "language").GetProperty("options")[0].GetProperty("choices")[2].GetProperty("value").GetString());
        Assert.Empty(CommandLimits.FaultsOf(commands));
    }

    [Fact]
    public void Traditional_characters_go_where_they_are_read()
    {
        var commands = Read(CommandSet.Body(With("zh-Hans", "zh-Hant", "主题", "主題")));

        var name = Subcommand(commands[0], "causes").GetProperty("options")[0].GetProperty("name_localizations");
        Assert.Equal(("主题", "主題"), (name.GetProperty("zh-CN").GetString(), name.GetProperty("zh-TW").GetString()));
    }

    [Fact]
    public void There_are_32_codes() => Assert.Equal(32, DiscordLocales.All.Distinct().Count());

    // A copy of a language under another name, with a word changed.
    private static Snapshot With(string from, string to, string word, string other)
    {
        var copies = ShippedTexts.FilesWithFewPhrases.Where(file => LocaleFile.ParseName(file.Name)?.Locale.Tag == from).Select(file =>
            new LocaleFile(
                file.Name.Replace($".{from}.", $".{to}.", StringComparison.Ordinal),
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content!.Value.Span)
                    .Replace($"<value>{word}</value>", $"<value>{other}</value>", StringComparison.Ordinal))));
        var set = AnswerSet.Read([.. ShippedTexts.FilesWithFewPhrases, .. copies]);
        return new Snapshot(Assert.IsType<LanguageLoading.Loaded>(LanguageLoading.Reload(set, [])).Catalogs);
    }

    private static IEnumerable<(string Default, JsonElement Translations)> Texts(JsonElement item)
    {
        if (item.ValueKind is JsonValueKind.Object)
        {
            foreach (var name in (string[])["name", "description"])
            {
                if (item.TryGetProperty($"{name}_localizations", out var translations))
                {
                    yield return (item.GetProperty(name).GetString()!, translations);
                }
            }
        }

        var children = item.ValueKind switch
        {
            JsonValueKind.Array => item.EnumerateArray().AsEnumerable(),
            JsonValueKind.Object when item.TryGetProperty("options", out var options) => options.EnumerateArray(),
            _ => [],
        };
        foreach (var text in children.SelectMany(Texts))
        {
            yield return text;
        }
    }

    private static (string Contexts, string Types, string? Permissions) PlaceOf(JsonElement command) => (
        command.GetProperty("contexts").GetRawText(),
        command.GetProperty("integration_types").GetRawText(),
        command.TryGetProperty("default_member_permissions", out var permissions) ? permissions.GetString() : null);

    private static List<JsonElement> Subcommands(JsonElement command) => [.. command.GetProperty("options").EnumerateArray()];

    private static JsonElement Subcommand(JsonElement command, string name) =>
        Subcommands(command).Single(item => item.GetProperty("name").GetString() == name);

    private static IEnumerable<string?> NamesOf(JsonElement command) =>
        Subcommands(command).Select(static item => item.GetProperty("name").GetString());

    private static HashSet<string> CodesOf(JsonElement translations) =>
        [.. translations.EnumerateObject().Select(static text => text.Name)];

    private static JsonElement Read(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json).RootElement;
}
