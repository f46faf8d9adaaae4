using System.Globalization;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Bench.Discord;

/// <summary>Interactions as Discord sends them, one after the other: of five, three commands and two buttons, in three
/// languages.</summary>
internal sealed class InteractionMix
{
    private const string Guild = "700000000000000001";
    private const string Person = "600000000000000001";
    private const long FirstId = 1_400_000_000_000_000_000;
    private static readonly string[] _locales = ["en-US", "de", "zh-CN"];

    // As long as real ones are.
    private static readonly string _restOfToken = new('k', 180);
    private static readonly string _card = new('x', 2_000);

    // What stands before the id, between id and token, and behind it: put together so that the bench has little to do.
    private readonly string[] _ends = [.. _locales.SelectMany(Ends)];
    private long _count;

    /// <summary>The key that the measured program opens its buttons with.</summary>
    public static byte[] Key { get; } = new byte[SealKey.Length];

    /// <summary>The next one, as JSON.</summary>
    public string Next()
    {
        var number = _count++;
        var id = (FirstId + number).ToString(CultureInfo.InvariantCulture);
        return string.Concat(
            $$"""{"version":1,"id":"{{id}}","token":"aW50ZXJhY3Rpb246{{id}}""", _restOfToken, _ends[number % _ends.Length]);
    }

    private static IEnumerable<string> Ends(string locale) =>
    [
        Command(locale, "help"),
        Button(locale, $"{Start()}.a{CalfPainQuestions.RedFlags.Options[0].Number}"),
        Command(locale, "emergency"),
        Button(locale, ".t3"),
        Command(locale, "help"),
    ];

    private static string Command(string locale, string name) => End(
        2, locale, $$"""{"type":1,"name":"calf","id":"5","options":[{"type":1,"name":"{{name}}","options":[]}]}""", "");

    private static string Button(string locale, string customId) => End(
        3,
        locale,
        $$"""{"id":14,"custom_id":"{{customId}}","component_type":2}""",
        $$$""","message":{"id":"9","type":20,"flags":32832,"components":[{"type":17,"components":[{"type":10,"content":"{{{_card}}}"}]}]}""");

    private static string End(int type, string locale, string data, string more) =>
        $$$"""
        ","type":{{{type}}},"application_id":"1100000000000000001","locale":"{{{locale}}}","guild_locale":"en-US","guild_id":"{{{Guild}}}","context":0,"channel_id":"8","entitlements":[],"attachment_size_limit":10485760,"app_permissions":"562949953421311","authorizing_integration_owners":{"0":"{{{Guild}}}"},"guild":{"id":"{{{Guild}}}","locale":"en-US","features":["COMMUNITY","NEWS"]},"channel":{"id":"8","type":0,"name":"general","guild_id":"{{{Guild}}}","permissions":"562949953421311","position":0,"nsfw":false,"rate_limit_per_user":0},"member":{"roles":["1","2","3"],"permissions":"562949953421311","joined_at":"2020-01-01T00:00:00+00:00","flags":0,"pending":false,"mute":false,"deaf":false,"user":{"id":"{{{Person}}}","username":"someone","global_name":"Someone","avatar":"0123456789abcdef0123456789abcdef","discriminator":"0","public_flags":0}},"data":{{{data}}}{{{more}}}}
        """;

    private static string Start() => new Token([SealKey.Of(Key)]).Seal(
        new DialogueState(Audience.Me, Place.Check, Responses.None, Locale.English, null),
        new Nonce(0, 1),
        new Belonging(Surface.Discord, $"discord:{Guild}", Person));
}
