using Bot.Core.Knowledge;
using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>Sharing, settings, languages and commands, as people meet them on Discord.</summary>
public sealed class CommunityTests
{
    private const ulong Write = 1ul << 11;
    private const ulong Manage = 1ul << 5;

    private static readonly int _dvt = TopicCatalog.Find(new TopicId("dvt"))!.Number;

    [Fact]
    public async Task A_page_is_shown_to_everyone_after_a_question_and_in_the_communitys_language()
    {
        var talk = await new DiscordTalk("en-US") { GuildLocale = "de" }.CommandsAsync("causes", "dvt");
        Assert.False(talk.IsPublic);

        await talk.PicksAsync($"st{_dvt}");
        Assert.False(talk.IsPublic);
        Assert.StartsWith("# Show this page to everyone?", talk.Text, StringComparison.Ordinal);
        Assert.Contains("Language: Deutsch.", talk.Text, StringComparison.Ordinal);

        await talk.PicksAsync($"pt{_dvt}");
        Assert.True(talk.IsPublic);
        Assert.Equal(4, talk.Callback.GetProperty("type").GetInt32());
        Assert.Contains("Thrombose", talk.Text, StringComparison.Ordinal);
        Assert.All(talk.CustomIds, static id => Assert.Null(CustomId.Parse(id).Token));
        Assert.DoesNotContain("Teilen", talk.Callback.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_on_a_public_page_answers_whoever_pressed_it_alone()
    {
        var talk = await (await (await new DiscordTalk("en-US").CommandsAsync("emergency")).PicksAsync("sm3")).PicksAsync("pm3");
        Assert.True(talk.IsPublic);

        (talk.Person, talk.Locale) = (88, "de");
        await talk.PicksAsync("m2");

        Assert.False(talk.IsPublic);
        Assert.Equal(4, talk.Callback.GetProperty("type").GetInt32());
        Assert.StartsWith("# Warnzeichen", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, Write)]
    [InlineData(Write, 0)]
    public async Task Where_somebody_may_not_write_there_is_nothing_to_share(ulong person, ulong application)
    {
        var talk = await new DiscordTalk("en-US") { Permissions = person, AppPermissions = application }.CommandsAsync("emergency");
        Assert.DoesNotContain(talk.CustomIds, static id => CustomId.Parse(id).Code == "sm3");

        await talk.PressesAsync(".pm3");

        Assert.False(talk.IsPublic);
        Assert.StartsWith("# That is not possible here", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("ask", "my calf hurts after running")]
    [InlineData("privacy")]
    public async Task Nothing_else_can_be_shared(string command, string? argument = null)
    {
        var talk = await new DiscordTalk("en-US").CommandsAsync(command, argument);

        Assert.DoesNotContain(talk.CustomIds, static id => CustomId.Parse(id).Code?.StartsWith('s') is true);
        foreach (var forged in new[] { ".pm13", ".pm14", ".pm6", ".pf", ".pw1", ".px" })
        {
            await talk.PressesAsync(forged);
            Assert.False(talk.IsPublic);
        }
    }

    [Fact]
    public async Task A_manager_sets_language_and_country_and_they_hold()
    {
        var talk = await new DiscordTalk("fr") { Permissions = Write | Manage }.CommandsAsync("settings", root: "answers");
        Assert.StartsWith("# Settings of this community", talk.Text, StringComparison.Ordinal);

        await talk.PicksAsync("ode");
        Assert.Contains("Deutsch", talk.Text, StringComparison.Ordinal);
        await talk.PicksAsync("yAT");
        Assert.Contains("Österreich", talk.Text + (await talk.CommandsAsync("emergency")).Text, StringComparison.Ordinal);

        (talk.Person, talk.Permissions) = (88, Write);
        await talk.CommandsAsync("emergency");
        Assert.StartsWith("# Im Notfall", talk.Text, StringComparison.Ordinal);
        Assert.Contains("144", talk.Text, StringComparison.Ordinal);
        talk.Guild = 43;
        Assert.StartsWith("# In an emergency", (await talk.CommandsAsync("emergency")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_lost_the_permission_is_refused_politely()
    {
        var talk = await new DiscordTalk("de") { Permissions = Manage }.CommandsAsync("settings", root: "answers");

        talk.Permissions = Write;
        await talk.PicksAsync("oen");

        Assert.StartsWith("# Das geht hier nicht", talk.Text, StringComparison.Ordinal);
        Assert.StartsWith("# Das geht hier nicht", (await talk.CommandsAsync("settings", root: "answers")).Text, StringComparison.Ordinal);
        talk.Guild = null;
        Assert.StartsWith("# Das geht hier nicht", (await talk.PressesAsync(".ode")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_of_another_person_or_guild_begins_again_at_the_safety_question()
    {
        var talk = await (await (await new DiscordTalk("en-US").CommandsAsync("check")).PicksAsync("w1")).PicksAsync("z");
        var id = talk.CustomIds.First(static id => CustomId.Parse(id).Code == "u");

        foreach (var (person, guild) in new (ulong, ulong?)[] { (88, 42), (77, 43), (77, null) })
        {
            (talk.Person, talk.Guild) = (person, guild);
            await talk.PressesAsync(id);
            Assert.Contains(talk.CustomIds, static id => CustomId.Parse(id).Code == "w1");
        }

        (talk.Person, talk.Guild) = (77, 42);
        await talk.PressesAsync(id);
        Assert.DoesNotContain(talk.CustomIds, static id => CustomId.Parse(id).Code == "w1");
    }

    [Theory]
    [InlineData("AAAA.a1")]
    [InlineData(".")]
    [InlineData("x.y.z")]
    [InlineData("....")]
    [InlineData("\u0000.\uFFFF")]
    public async Task A_forged_component_gets_a_polite_answer(string id)
    {
        var talk = await new DiscordTalk("zh-CN").PressesAsync(id);

        Assert.False(talk.IsPublic);
        Assert.NotEmpty(talk.CustomIds);
    }

    [Fact]
    public async Task A_language_of_the_card_keeps_the_page_and_the_dialogue()
    {
        var talk = await new DiscordTalk("en-US").CommandsAsync("causes", "dvt");
        await talk.PicksAsync($"lde_t{_dvt}");
        Assert.Contains("Thrombose", talk.Text.Split('\n')[0], StringComparison.Ordinal);

        talk = await (await (await new DiscordTalk("en-US").CommandsAsync("check")).PicksAsync("w1")).PicksAsync("z");
        var english = talk.Text;
        await talk.PicksAsync("lzh-Hans");
        Assert.Equal(7, talk.Callback.GetProperty("type").GetInt32());
        await talk.PicksAsync("len");
        Assert.Equal(english, talk.Text);
    }

    [Fact]
    public async Task A_country_goes_along_with_the_card()
    {
        var talk = await (await new DiscordTalk("en-US").CommandsAsync("emergency")).PicksAsync("nCN");
        await talk.PicksAsync("m2");

        Assert.Contains("120", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_already_can_be_kept()
    {
        var talk = await (await new DiscordTalk("en-US").CommandsAsync("ask", "my left calf is swollen and warm")).PicksAsync("w1");
        await talk.PicksAsync("z");
        Assert.Contains(talk.All(3), static select => select.GetRawText().Contains("\"default\":true", StringComparison.Ordinal));
        var before = talk.Text;

        await talk.PicksAsync("k");

        Assert.NotEqual(before, talk.Text);
        await talk.PicksAsync("b");
        Assert.Equal(before, talk.Text);
    }

    [Theory]
    [InlineData("en-US", "self-care", "dark brown urine and muscle pain", "# Emergency")]
    [InlineData("en-US", "causes", "bone visible after fall", "# Emergency")]
    [InlineData("en-US", "language", "I cannot breathe", "# Emergency")]
    [InlineData("en-US", "treatments", "my left calf is swollen and warm", "# About your question")]
    [InlineData("de", "prevention", "Urin wie Cola und Muskelschmerzen", "# Notfall")]
    [InlineData("zh-CN", "causes", "小腿又肿又热", "# 关于您的问题")]
    [InlineData("en-US", "treatments", "massage", "# Massage")]
    [InlineData("en-US", "causes", "dvt", "# Blood clot")]
    public async Task What_states_a_warning_gets_it_whatever_command_it_came_with(
        string locale, string command, string argument, string title)
    {
        var talk = await new DiscordTalk(locale).CommandsAsync(command, argument);

        Assert.StartsWith(title, talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_commands_as_they_are_given()
    {
        var talk = await new DiscordTalk("de").CommandsAsync("help");

        Assert.Contains("- /calf warning-signs: ", talk.Text, StringComparison.Ordinal);
        Assert.Contains("In einem Kanal können dann alle mitlesen", talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("warnzeichen:", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_forgotten_holds_no_more()
    {
        var talk = await new DiscordTalk("en-US").CommandsAsync("emergency", "JP");
        await (await (await (await talk.PicksAsync("lde_m3")).PicksAsync("m5")).PicksAsync("m6")).PicksAsync("f");

        Assert.Contains("Your language and country have been forgotten.", talk.Text, StringComparison.Ordinal);
        await talk.PicksAsync("m3");
        Assert.DoesNotContain("119", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_leaves_a_warning_where_it_stands()
    {
        var talk = await new DiscordTalk("en-US").CommandsAsync("ask", "I suddenly cannot breathe and my calf is swollen");

        await talk.PicksAsync("lde");

        Assert.Equal(4, talk.Callback.GetProperty("type").GetInt32());
    }

    [Theory]
    [InlineData("""{"name":"calf","options":[null]}""", 2)]
    [InlineData("""{"name":"calf","options":[{"name":"ask","options":[null]}]}""", 2)]
    [InlineData("""{"custom_id":".-0","values":[null]}""", 3)]
    [InlineData("""{"custom_id":".-0","values":[null,null]}""", 3)]
    [InlineData("""{"custom_id":null}""", 3)]
    [InlineData("null", 2)]
    public async Task Payloads_with_holes_are_answered(string data, int type)
    {
        var talk = await new DiscordTalk("en-US").SendsAsync(type, data);

        Assert.NotEmpty(talk.Text);
        Assert.DoesNotContain("Something went wrong", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_no_more_leads_to_the_help()
    {
        var talk = await new DiscordTalk("en-US").CommandsAsync("of-tomorrow");

        Assert.Contains("does not work any more", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_stay_within_what_a_button_holds()
    {
        var talk = await (await new DiscordTalk("zh-TW").CommandsAsync("check")).PicksAsync("w2");

        Assert.All(talk.CustomIds, static id => Assert.InRange(id.Length, 1, PlatformLimits.CustomId));
        Assert.Equal(talk.CustomIds.Distinct().Count(), talk.CustomIds.Count());
        Assert.InRange("lzh-Hans_t999".Length, 1, ChoiceAction.MaxCode);
    }
}
