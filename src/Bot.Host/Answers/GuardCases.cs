using Bot.Core;
using Bot.Core.Linting;
using Bot.Host.Evaluation;

namespace Bot.Host.Answers;

/// <summary>Questions beside the texts that have to be understood, whatever an edit does: a red flag keeps its warning, and
/// what is none gets none.</summary>
internal static class GuardCases
{
    private const string Folder = "cases";
    private const string Pattern = "*.jsonl";
    private const string Code = "case";

    /// <summary>The files of the cases; none where the folder has none.</summary>
    public static IEnumerable<FileInfo> FilesOf(LocalesFolder folder) =>
        new DirectoryInfo(Path.Combine(folder.Path, Folder)) is { Exists: true } cases ? cases.EnumerateFiles(Pattern) : [];

    /// <summary>The cases that are not understood as they have to be.</summary>
    /// <exception cref="StartException">A file cannot be read.</exception>
    public static IReadOnlyList<LintFault> Judge(LocalesFolder folder, Snapshot snapshot)
    {
        try
        {
            return
            [
                .. FilesOf(folder).OrderBy(static file => file.Name, StringComparer.Ordinal)
                    .SelectMany(file => Judge(file, snapshot)),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Locales:Folder: the cases in {folder.Path} cannot be read.", []);
        }
    }

    private static IEnumerable<LintFault> Judge(FileInfo file, Snapshot snapshot)
    {
        var name = $"{Folder}/{file.Name}";
        IReadOnlyList<QuestionCase> cases;
        try
        {
            cases = QuestionCase.Read(file.FullName);
        }
        catch (FormatException exception)
        {
            return [new LintFault(name, 0, "", Code, LintSeverity.Error, exception.Message)];
        }

        // A language that is withheld cannot understand anything.
        return cases.Index()
            .Where(row => snapshot.Locales.Any(locale => locale.Language == row.Item.Language))
            .Select(row => (row.Index, Result: QuestionResult.Of(row.Item, snapshot)))
            .Select(row => (row.Index, row.Result, Fault: FaultOf(row.Result)))
            .Where(static row => row.Fault is not null)
            .Select(row => new LintFault(name, row.Index + 1, row.Result.Case.Id, Code, LintSeverity.Error, row.Fault!));
    }

    private static string? FaultOf(QuestionResult result) => result switch
    {
        { Case.IsUrgent: true, Warns: false } => "A warning has to open the answer to this, and does not any more.",
        { Case.IsUrgent: false, Warns: true } => "A warning opens the answer to this, and none should.",
        { Case.IsOffTopic: true, Abstains: false } => "This is about something else, and is answered.",
        { Case.IsOffTopic: false, IsShown: false } =>
            $"None of the pages that answer this is offered any more: {string.Join(' ', result.Case.Topics)}.",
        _ => null,
    };
}
