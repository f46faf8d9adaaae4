using Bot.Core.Dialogues;
using Bot.Host.Preferences;
using Bot.Host.Seals;
using Bot.Host.Settings;
using Bot.Testing;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Preferences;

/// <summary>A data folder, the programs that open it, and what they log.</summary>
internal sealed class KeptFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<PreferenceJournal> _open = [];
    private readonly LogLines<PreferenceJournal> _log = new();

    public string Data => _folder.At("data");

    public string Journal => _folder.At("data", "preferences.journal");

    public string Draft => $"{Journal}.new";

    public IReadOnlyList<string> Log => [.. _log.Entries];

    public string Text => File.Exists(Journal) ? File.ReadAllText(Journal) : "";

    public static PreferenceChange Set(string name, string value) => new(name, value);

    public static PreferenceChange Remove(string name) => new(name, null);

    public static SealKeyRing Ring(params byte[] seeds) =>
        new([.. seeds.Select(static seed => SealKey.Of([.. Enumerable.Repeat(seed, SealKey.Length)]))], IsLasting: true);

    public PreferenceJournal Open()
    {
        var journal = new PreferenceJournal(Options.Create(new DataOptions { Folder = Data }), _log);
        _open.Add(journal);
        return journal;
    }

    /// <summary>Ends one program, and another one starts.</summary>
    public PreferenceJournal Reopen(PreferenceJournal journal)
    {
        journal.Dispose();
        return Open();
    }

    public void Write(string name, string content) => _folder.Write(name, content);

    public void Dispose()
    {
        _open.ForEach(static journal => journal.Dispose());
        _folder.Dispose();
    }
}
