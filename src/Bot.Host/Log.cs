using Microsoft.Extensions.Logging;

namespace Bot.Host;

/// <summary>All that the host logs. No message holds what a person said, picked or is called.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn failed. Reference {Reference}: {Exception} in {Method}")]
    public static partial void TurnFailed(ILogger logger, string reference, string exception, string? method);

    [LoggerMessage(2, LogLevel.Information, "Texts are loaded from {Folder}: {Languages}")]
    public static partial void TextsLoaded(ILogger logger, string folder, string languages);

    [LoggerMessage(3, LogLevel.Warning, "The texts have {Errors} errors and {Warnings} warnings: calfbot locales lint")]
    public static partial void TextsHaveFaults(ILogger logger, int errors, int warnings);

    [LoggerMessage(4, LogLevel.Warning, "{Language} is not offered: a text that safety rests on is faulty")]
    public static partial void LanguageWithheld(ILogger logger, string language);

    [LoggerMessage(6, LogLevel.Warning, "The changed texts are refused for {Errors} errors; the last good ones stay")]
    public static partial void TextsRefused(ILogger logger, int errors);

    [LoggerMessage(7, LogLevel.Warning, "{Fault}")]
    public static partial void TextFault(ILogger logger, Bot.Core.Linting.LintFault fault);

    [LoggerMessage(8, LogLevel.Warning, "The texts in {Folder} cannot be read at the moment; the last good ones stay")]
    public static partial void TextsUnreadable(ILogger logger, string folder);

    [LoggerMessage(9, LogLevel.Error, "A request failed. Reference {Reference}: {Exception} in {Method}")]
    public static partial void RequestFailed(ILogger logger, string reference, string exception, string? method);

    [LoggerMessage(11, LogLevel.Error, "Reading the changed texts failed: {Exception} in {Method}; the last good ones stay")]
    public static partial void ReloadFailed(ILogger logger, string exception, string? method);

    [LoggerMessage(12, LogLevel.Warning, "Data:Folder {Folder} cannot be written: buttons of the check end with this program")]
    public static partial void KeyInMemory(ILogger logger, string folder);

    [LoggerMessage(13, LogLevel.Information, "Check:Mode is {Mode}: see docs/operating.md for what ranked means to whoever offers it")]
    public static partial void CheckMode(ILogger logger, Bot.Core.Dialogues.CheckMode mode);

    [LoggerMessage(15, LogLevel.Error, "The connection to Discord ended by a fault of the program: {Exception} in {Method}")]
    public static partial void GatewayFailed(ILogger logger, string exception, string? method);

    [LoggerMessage(16, LogLevel.Warning, "Data:Folder {Folder} cannot be written: the next start begins new sessions with Discord")]
    public static partial void SessionsNotKept(ILogger logger, string folder);

    [LoggerMessage(17, LogLevel.Warning, "Another program has the preferences in Data:Folder {Folder} open, or they cannot be written: choices of language and settings of communities are not kept")]
    public static partial void PreferencesNotKept(ILogger logger, string folder);

    [LoggerMessage(18, LogLevel.Warning, "{Lines} lines of preferences.journal could not be read and are left out")]
    public static partial void PreferencesLeftOut(ILogger logger, int lines);

    [LoggerMessage(19, LogLevel.Warning, "There is no room for more preferences in Data:Folder {Folder}: new choices of language and settings of communities are not kept")]
    public static partial void PreferencesFull(ILogger logger, string folder);

    [LoggerMessage(20, LogLevel.Information, "The commands are registered with Discord")]
    public static partial void CommandsRegistered(ILogger logger);

    [LoggerMessage(21, LogLevel.Warning, "The commands are registered with Discord, in place of {Removed}")]
    public static partial void CommandsReplaced(ILogger logger, string removed);

    [LoggerMessage(22, LogLevel.Warning, "The commands are not registered: {Reason} Try calfbot discord register")]
    public static partial void CommandsNotRegistered(ILogger logger, string reason);

    [LoggerMessage(14, LogLevel.Error, "Judging the texts by their cases failed: {Exception} in {Method}; they stay in use")]
    public static partial void JudgingFailed(ILogger logger, string exception, string? method);

    [LoggerMessage(5, LogLevel.Critical, "The conversation failed: {Exception} in {Method}")]
    public static partial void ConversationFailed(ILogger logger, string exception, string? method);
}
