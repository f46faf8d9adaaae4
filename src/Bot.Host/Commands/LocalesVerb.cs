using System.CommandLine;
using System.Globalization;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Host.Answers;

namespace Bot.Host.Commands;

/// <summary><c>locales</c>: what translators and moderators need at a terminal.</summary>
internal static class LocalesVerb
{
    public static Command Build(CommandContext context)
    {
        var lint = new Command("lint", "Checks all texts as one set; exits with 1 when there are errors.");
        lint.SetAction((_, _) => LintAsync(context));

        var status = new Command("status", "Says how complete and how current each language is.");
        var readability = new Option<bool>("--readability")
        {
            Description = "Says how long the sentences are, and names the ten pages of each language that are hardest to "
                + "read; exits with 1 when one is over the limits.",
        };
        status.Options.Add(readability);
        status.SetAction((result, _) =>
            result.GetValue(readability) ? ReadabilityReport.WriteAsync(context.Streams.Out, SetOf(context)) : StatusAsync(context));

        var locale = new Argument<string?>("LOCALE") { Arity = ArgumentArity.ZeroOrOne };
        var keys = new Argument<string[]>("KEY") { Arity = ArgumentArity.ZeroOrMore };
        var accept = new Command("accept", "Writes into the translations that they match the present English text.")
        {
            locale, keys,
        };
        accept.SetAction((result, _) => AcceptAsync(context, result.GetValue(locale), result.GetValue(keys) ?? []));

        return new Command("locales", "Checks and maintains the texts.") { lint, status, accept };
    }

    private static async Task<int> LintAsync(CommandContext context)
    {
        var folder = Folder(context);
        var set = AnswerSet.Read(AnswerLoading.ReadFiles(folder));
        IReadOnlyList<LintFault> faults = Linter.Lint(set);
        if (LanguageLoading.Reload(set, faults) is LanguageLoading.Loaded loaded)
        {
            faults = [.. faults, .. GuardCases.Judge(folder, new SnapshotFrame().Of(loaded.Catalogs))];
        }

        foreach (var fault in faults)
        {
            await context.Streams.Out.WriteLineAsync(fault.ToString());
        }

        var errors = faults.Count(static fault => fault.Severity is LintSeverity.Error);
        await context.Streams.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{folder.Path}: {errors} errors, {faults.Count - errors} warnings"));
        return errors > 0 ? ExitCodes.Refused : ExitCodes.Success;
    }

    private static async Task<int> StatusAsync(CommandContext context)
    {
        var set = SetOf(context);
        var faults = Linter.Lint(set);
        await context.Streams.Out.WriteLineAsync("language   texts  missing  stale  unverified  errors  warnings");
        foreach (var locale in set.Locales)
        {
            var own = faults.Where(fault => LocaleFile.ParseName(fault.File)?.Locale == locale).ToList();
            await context.Streams.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{locale.Tag,-9}  {set.Entries.Count(entry => entry.Locale == locale),5}  {Of(LintCodes.Missing),7}  "
                + $"{Of(LintCodes.Stale),5}  {Of(LintCodes.Unverified),10}  {By(LintSeverity.Error),6}  "
                + $"{By(LintSeverity.Warning),8}"));

            int Of(string code) => own.Count(fault => fault.Code == code);
            int By(LintSeverity severity) => own.Count(fault => fault.Severity == severity);
        }

        return ExitCodes.Success;
    }

    private static async Task<int> AcceptAsync(CommandContext context, string? locale, IReadOnlyCollection<string> keys)
    {
        var folder = Folder(context);
        var set = AnswerSet.Read(AnswerLoading.ReadFiles(folder));
        if (!TryChoose(set, locale, out var locales))
        {
            await context.Streams.Error.WriteLineAsync(
                $"calfbot: LOCALE: there are translations for {string.Join(", ", set.Locales.Skip(1))}.");
            return ExitCodes.Refused;
        }

        var unreadable = set.ReadingFaults.Where(fault =>
            LocaleFile.ParseName(fault.File) is not var (_, found) || found == Locale.English || locales.Contains(found)).ToList();
        if (unreadable.Count > 0)
        {
            throw new StartException("Nothing was accepted.", [.. unreadable.Select(static fault => fault.ToString())]);
        }

        if (keys.FirstOrDefault(key => set.Find(Locale.English, key) is null) is { } unknown)
        {
            await context.Streams.Error.WriteLineAsync($"calfbot: KEY: there is no English text {unknown}.");
            return ExitCodes.Refused;
        }

        var accepted = locales.Sum(chosen => SourceAcceptance.Write(folder, set, chosen, keys));
        await context.Streams.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{accepted} accepted"));
        return ExitCodes.Success;
    }

    private static bool TryChoose(AnswerSet set, string? wish, out IReadOnlyList<Locale> locales)
    {
        var translations = set.Locales.Where(static locale => locale != Locale.English).ToList();
        locales = wish is null ? translations : [.. translations.Where(locale => locale.Tag == wish)];
        return wish is null || locales.Count > 0;
    }

    private static AnswerSet SetOf(CommandContext context) =>
        AnswerSet.Read(AnswerLoading.ReadFiles(Folder(context)));

    private static LocalesFolder Folder(CommandContext context)
    {
        IcuCheck.Run();
        using var host = context.CreateBuilder().Build();
        CommandContext.Validate(host.Services);
        return CommandContext.FolderOf(host.Services);
    }
}
