using Bot.Core.Linting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Answers;

/// <summary>Says in the log which texts the start found, and what is wrong with them.</summary>
internal static class StartReport
{
    public static void Write(ILogger logger, LiveAnswers answers)
    {
        Log.TextsLoaded(logger, answers.Folder.Path, string.Join(", ", answers.Current.Locales));
        Log.CheckMode(logger, answers.Current.Mode);
        if (answers.FaultsAtStart.Count > 0)
        {
            var errors = answers.FaultsAtStart.Count(static fault => fault.Severity is LintSeverity.Error);
            Log.TextsHaveFaults(logger, errors, answers.FaultsAtStart.Count - errors);
        }

        foreach (var locale in answers.Withheld)
        {
            Log.LanguageWithheld(logger, locale.Tag);
        }
    }
}
