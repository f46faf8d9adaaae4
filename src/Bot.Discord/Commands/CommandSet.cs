using System.Globalization;
using System.Text.Json;
using Bot.Core;
using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Bot.Discord.Json;

namespace Bot.Discord.Commands;

/// <summary>All commands of the application, in all languages, as they are registered.</summary>
/// <remarks>Names of commands are the same in every language: mentions and help texts give them so, and a localized name
/// cannot be pasted. All else is localized.</remarks>
internal sealed class CommandSet
{
    /// <summary>What moderators give: <c>/answers settings</c>.</summary>
    public const string Answers = "answers";

    private static readonly string _manageGuild = (1ul << Permissions.ManageGuild).ToString(CultureInfo.InvariantCulture);

    private readonly Snapshot _snapshot;
    private readonly CommandTexts _texts;

    private CommandSet(Snapshot snapshot) => (_snapshot, _texts) = (snapshot, new CommandTexts(snapshot));

    /// <summary>The body that replaces all registered commands.</summary>
    public static ReadOnlyMemory<byte> Body(Snapshot snapshot) => JsonSerializer.SerializeToUtf8Bytes(
        new CommandSet(snapshot).All, DiscordJson.Default.IReadOnlyListCommandJson);

    private IReadOnlyList<CommandJson> All =>
    [
        Slash(CommandCatalog.Root, CommunityKeys.MenuDescription, CommandCatalog.All) with { Contexts = [0, 1, 2], IntegrationTypes = [0, 1] },
        Slash(Answers, CommunityKeys.MenuModerators, CommandCatalog.ForModerators) with { DefaultMemberPermissions = _manageGuild },
        new CommandJson
        {
            Type = CommandJson.OnMessage,
            Name = _texts.InEnglish(CommunityKeys.Explain),
            NameLocalizations = _texts.Translated(CommunityKeys.Explain),
            Contexts = [0, 1, 2],
            IntegrationTypes = [0, 1],
        },
    ];

    private CommandJson Slash(string name, TextKey description, IEnumerable<Command> commands) => new()
    {
        Type = CommandJson.Chat,
        Name = name,
        Description = _texts.InEnglish(description),
        DescriptionLocalizations = _texts.Translated(description),
        Contexts = [0],
        IntegrationTypes = [0],
        Options = [.. commands.Select(Subcommand)],
    };

    private OptionJson Subcommand(Command command) => new()
    {
        Type = OptionJson.Subcommand,
        Name = command.Id,
        Description = _texts.InEnglish(CommandCatalog.DescriptionOf(command)),
        DescriptionLocalizations = _texts.Translated(CommandCatalog.DescriptionOf(command)),
        Options = ArgumentOf(command) is { } argument ? [argument] : null,
    };

    private OptionJson? ArgumentOf(Command command) => command.Id switch
    {
        "ask" => Argument("question") with { Required = true, MaxLength = Input.MaxSaid },
        "emergency" => Argument("country") with { Autocomplete = true },
        "language" => Argument("language") with { Choices = Languages() },
        _ => command.TakesArgument ? Argument("topic") with { Autocomplete = true } : null,
    };

    private OptionJson Argument(string id)
    {
        var keys = CommunityKeys.MenuOptions.Single(option => option.Id == id);
        return new OptionJson
        {
            Type = OptionJson.Text,
            Name = _texts.InEnglish(keys.Name),
            NameLocalizations = _texts.Translated(keys.Name),
            Description = _texts.InEnglish(keys.Description),
            DescriptionLocalizations = _texts.Translated(keys.Description),
        };
    }

    // Each by its own name, so that those find it who read no other. Beyond the limit they can still be typed to the bot.
    private IReadOnlyList<ChoiceJson> Languages() =>
    [
        .. _snapshot.Locales.Take(PlatformLimits.Choices).Select(locale => new ChoiceJson(
            _snapshot.Catalog(locale)[InterfaceKeys.LocaleName].Value.Trim(), locale.Tag)),
    ];
}
