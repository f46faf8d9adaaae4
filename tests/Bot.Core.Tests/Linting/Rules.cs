using Bot.Core.Linting;
using Bot.Core.Linting.Rules;
using Bot.Core.Localization;

namespace Bot.Core.Tests.Linting;

/// <summary>Single rules, for tests that would take too long with all of them.</summary>
internal static class Rules
{
    public static IEnumerable<(string File, string Key)> Missing(AnswerSet set) =>
        MissingRule.Check(set).Select(static fault => (fault.File, fault.Key));

    /// <summary>The codes that a rule reports for one text of one language, with an English text beside it.</summary>
    public static IEnumerable<string> Codes(LintRule rule, string locale, string text, string english, string key)
    {
        var set = AnswerSet.Read([.. Files(locale, text, english, key)]);
        return rule(set).Where(fault => LocaleFile.ParseName(fault.File)?.Locale.Tag == locale)
            .Select(static fault => fault.Code);
    }

    private static IEnumerable<LocaleFile> Files(string locale, string text, string english, string key)
    {
        yield return File(LocaleFile.NameOf(TextSheet.Answers, Locale.English), key, locale == "en" ? text : english);
        if (locale != "en")
        {
            yield return File(LocaleFile.NameOf(TextSheet.Answers, Locale.Parse(locale)), key, text);
        }
    }

    private static LocaleFile File(string name, string key, string text) => new(
        name,
        System.Text.Encoding.UTF8.GetBytes(
            $"<root><data name=\"{key}\"><value>{System.Security.SecurityElement.Escape(text)}</value></data></root>"));
}
