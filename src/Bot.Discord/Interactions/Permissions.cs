using System.Globalization;
using Bot.Discord.Json;

namespace Bot.Discord.Interactions;

/// <summary>What person and application may do, as each signed payload says anew (Discord, Permissions).</summary>
internal static class Permissions
{
    private const int Administrator = 3;
    private const int SendMessages = 11;
    private const int SendMessagesInThreads = 38;
    private const int UseExternalApps = 50;

    /// <summary>The bit of those who manage a guild.</summary>
    public const int ManageGuild = 5;

    private static readonly int[] _threads = [10, 11, 12];

    /// <summary>True where the person manages the guild.</summary>
    public static bool MayModerate(InteractionJson interaction) =>
        interaction.GuildId is not null && Has(interaction.Member?.Permissions, ManageGuild);

    /// <summary>True where person and application may both write in the channel. An application that is installed for the
    /// person alone needs the leave for that, too; without it every reply is private.</summary>
    public static bool MayShare(InteractionJson interaction)
    {
        var send = _threads.Contains(interaction.Channel?.Type ?? 0) ? SendMessagesInThreads : SendMessages;
        var person = interaction.Member?.Permissions;
        return interaction.GuildId is not null
            && Has(person, send)
            && (IsOfGuild(interaction) ? Has(interaction.AppPermissions, send) : Has(person, UseExternalApps));
    }

    private static bool IsOfGuild(InteractionJson interaction) =>
        interaction.AuthorizingIntegrationOwners?.ContainsKey("0") ?? true;

    private static bool Has(string? permissions, int bit) =>
        UInt128.TryParse(permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
        && (bits & ((UInt128.One << bit) | (UInt128.One << Administrator))) != 0;
}
