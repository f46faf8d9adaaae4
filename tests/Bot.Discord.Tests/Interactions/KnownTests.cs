using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Bot.Discord.Json;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>What is kept and configured takes its place among what Discord says.</summary>
public class KnownTests
{
    private static readonly Locale[] _offered = [.. new[] { "en", "de", "zh-Hans", "fr", "es" }.Select(Locale.Parse)];

    [Theory]
    [InlineData("de", "fr", "zh-Hans", "es-ES", "en", "de")]
    [InlineData("nl", "fr", "zh-Hans", "es-ES", "en", "fr")]
    [InlineData(null, "fr", "zh-Hans", "es-ES", "en", "fr")]
    [InlineData(null, "ja", "zh-Hans", "es-ES", "en", "zh-Hans")]
    [InlineData(null, "ja", null, "es-ES", "de", "es")]
    [InlineData(null, "ja", null, "ko", "de", "de")]
    [InlineData(null, null, null, null, null, "en")]
    public void A_language_is_looked_for_from_the_nearest_to_the_farthest(
        string? chosen, string? platform, string? community, string? guild, string? configured, string expected)
    {
        var known = new Known(LocaleOf(chosen), new(LocaleOf(community), null), new(LocaleOf(configured), null));

        var turn = Map(known, new InteractionJson { Type = 2, Locale = platform, GuildLocale = guild });

        Assert.Equal(expected, turn.Locale.Tag);
        Assert.Equal(known.Settings, turn.Settings);
    }

    [Theory]
    [InlineData("de", "fr", "fr")]
    [InlineData("de", "ja", "en")]
    [InlineData(null, "zh-CN", "zh-Hans")]
    public void What_would_hold_without_a_choice_is_known_too(string? chosen, string platform, string expected)
    {
        var known = Known.Nothing with { Chosen = LocaleOf(chosen) };

        Assert.Equal(expected, Map(known, new InteractionJson { Type = 2, Locale = platform }).UnchosenLocale?.Tag);
    }

    [Theory]
    [InlineData("AT", "DE", "AT")]
    [InlineData(null, "DE", "DE")]
    [InlineData(null, null, null)]
    public void A_country_is_the_communitys_or_the_configured_one(string? community, string? configured, string? expected)
    {
        var known = new Known(null, new(null, CountryOf(community)), new(null, CountryOf(configured)));

        Assert.Equal(expected, Map(known, new InteractionJson { Type = 2 }).Country?.Code);
    }

    private static Turn Map(Known known, InteractionJson interaction) =>
        TurnMapper.Map(interaction, new TurnFrame { Offered = _offered, Known = known, Now = ManualClock.Start })!;

    private static Locale? LocaleOf(string? tag) => Locale.TryParse(tag, out var locale) ? locale : null;

    private static Country? CountryOf(string? code) => Country.TryParse(code, out var country) ? country : null;
}
