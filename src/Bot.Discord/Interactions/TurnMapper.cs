using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Discord.Json;

namespace Bot.Discord.Interactions;

/// <summary>Makes a turn of an interaction.</summary>
internal static class TurnMapper
{
    private const string Community = "discord";

    /// <summary>Makes the turn.</summary>
    /// <returns>Null for what we do not offer.</returns>
    public static Turn? Map(InteractionJson interaction, TurnFrame frame)
    {
        var id = interaction.Type is InteractionKinds.MessageComponent ? CustomId.Parse(interaction.Data?.CustomId ?? "") : default;
        var settings = frame.Known.Settings;
        return InputOf(interaction, id) is not { } input ? null : new Turn
        {
            Input = input,
            Time = frame.Now,
            Locale = LocaleOf(interaction, frame),
            UnchosenLocale = LocaleWith(null, interaction, frame),
            CommunityLocale = Negotiate(frame, settings.Locale?.Tag, interaction.GuildLocale),
            Country = settings.Country ?? frame.Known.Defaults.Country,
            Settings = settings,
            Surface = Surface.Discord,
            Community = CommunityOf(interaction),
            Person = PersonOf(interaction),
            MayModerate = Permissions.MayModerate(interaction),
            MayShare = Permissions.MayShare(interaction),
            Nonce = frame.Nonce,
            Token = id.Token,
        };
    }

    /// <summary>Whose texts and settings hold: the guild's, or those of everywhere else.</summary>
    public static string CommunityOf(InteractionJson interaction) => interaction.GuildId is { } guild
        ? string.Create(CultureInfo.InvariantCulture, $"{Community}:{guild}")
        : Community;

    /// <summary>The person's id.</summary>
    public static string PersonOf(InteractionJson interaction) =>
        (interaction.Member?.User ?? interaction.User)?.Id.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The language of the person.</summary>
    public static Locale LocaleOf(InteractionJson interaction, TurnFrame frame) => LocaleWith(frame.Known.Chosen, interaction, frame);

    private static Locale LocaleWith(Locale? chosen, InteractionJson interaction, TurnFrame frame) => Negotiate(
        frame, chosen?.Tag, interaction.Locale, frame.Known.Settings.Locale?.Tag, interaction.GuildLocale);

    private static Locale Negotiate(TurnFrame frame, params IEnumerable<string?> wishes) =>
        LocaleNegotiation.Negotiate(wishes.Append(frame.Known.Defaults.Locale?.Tag), frame.Offered);

    private static Input? InputOf(InteractionJson interaction, CustomId id) => interaction switch
    {
        { Type: InteractionKinds.ApplicationCommand, Data: { Type: CommandJson.OnMessage } data } => new Input.Pointed(MessageOf(data)),
        { Type: InteractionKinds.ApplicationCommand } => CommandOf(interaction.Data),
        { Type: InteractionKinds.MessageComponent } when id.Code is { } code => new Input.Picked(code),
        { Type: InteractionKinds.MessageComponent, Data.Values: [{ } only] } => new Input.Picked(only),
        { Type: InteractionKinds.MessageComponent, Data.Values: { Count: > 1 } several } => new Input.PickedSeveral([.. several.OfType<string>()]),
        { Type: InteractionKinds.MessageComponent } => new Input.PickedNothing(),
        _ => null,
    };

    // A client may know commands that are no more: they are answered as an old button is.
    private static Input CommandOf(InteractionDataJson? data) => data?.Options switch
    {
        [{ } subcommand, ..] when
            (CommandCatalog.Find(subcommand.Name) ?? CommandCatalog.FindForModerators(subcommand.Name)) is { } command =>
            new Input.Commanded(command, ArgumentOf(subcommand)),
        [_, ..] => new Input.Picked(""),
        _ => new Input.Commanded(Command.Help),
    };

    private static string? ArgumentOf(CommandOptionJson subcommand) =>
        subcommand.Options is [{ } option, ..] ? option.ReadText() : null;

    private static string MessageOf(InteractionDataJson data) =>
        data.Resolved?.Messages?.GetValueOrDefault(data.TargetId ?? "")?.Content ?? "";
}
