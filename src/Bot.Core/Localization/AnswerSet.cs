using Bot.Core.Linting;

namespace Bot.Core.Localization;

/// <summary>The texts of the whole folder as they were read, before anybody judged them.</summary>
public sealed class AnswerSet
{
    private readonly Dictionary<(Locale Locale, string Key), AnswerEntry> _entries = [];
    private readonly List<LintFault> _faults = [];
    private readonly HashSet<(TextSheet Sheet, Locale Locale)> _read = [];
    private readonly HashSet<(TextSheet Sheet, Locale Locale)> _unreadable = [];
    private readonly SortedSet<Locale> _locales = [Locale.English];

    private AnswerSet()
    {
    }

    /// <summary>English, and every language of which there is a file.</summary>
    public IReadOnlyCollection<Locale> Locales => _locales;

    /// <summary>What could not be read: bad names, bad XML, typed nodes.</summary>
    public IReadOnlyList<LintFault> ReadingFaults => _faults;

    /// <summary>All entries that are shown, in no order that matters.</summary>
    public IEnumerable<AnswerEntry> Entries => _entries.Values.Where(static entry => entry.Sheet is not TextSheet.Phrases);

    /// <summary>What people write: no text that anybody reads, with rules of its own.</summary>
    public IEnumerable<AnswerEntry> Phrases => _entries.Values.Where(static entry => entry.Sheet is TextSheet.Phrases);

    /// <summary>Reads all files; never throws for what is in them.</summary>
    public static AnswerSet Read(IEnumerable<LocaleFile> files)
    {
        var set = new AnswerSet();
        foreach (var file in files.OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            set.Add(file);
        }

        return set;
    }

    /// <summary>The text of a key in one language, or null.</summary>
    public AnswerEntry? Find(Locale locale, string key) => _entries.GetValueOrDefault((locale, key));

    /// <summary>True when the file was there and could be read.</summary>
    public bool Has(TextSheet sheet, Locale locale) => _read.Contains((sheet, locale));

    /// <summary>True when the file was there and could not be read.</summary>
    public bool IsUnreadable(TextSheet sheet, Locale locale) => _unreadable.Contains((sheet, locale));

    private void Add(LocaleFile file)
    {
        if (LocaleFile.ParseName(file.Name) is not var (sheet, locale))
        {
            _faults.Add(new(file.Name, 0, "", LintCodes.FileName, LintSeverity.Error,
                "The name is not <sheet>.resx or <sheet>.<language>.resx."));
            return;
        }

        _locales.Add(locale);
        switch (file.Read())
        {
            case ResxReading.Read read:
                Add(file.Name, sheet, locale, read.Document);
                break;
            case ResxReading.Refused refused:
                _unreadable.Add((sheet, locale));
                _faults.AddRange(refused.Faults.Select(fault => new LintFault(
                    file.Name, fault.Line, fault.Key, fault.Code, LintSeverity.Error, fault.Message)));
                break;
        }
    }

    private void Add(string file, TextSheet sheet, Locale locale, ResxDocument document)
    {
        _read.Add((sheet, locale));
        foreach (var resx in document.Entries)
        {
            if (!_entries.TryAdd((locale, resx.Key), new AnswerEntry(file, sheet, locale, resx)))
            {
                _faults.Add(new(file, resx.Line, resx.Key, LintCodes.Sheet, LintSeverity.Error,
                    $"The key stands in {_entries[(locale, resx.Key)].File} already."));
            }
        }
    }
}
