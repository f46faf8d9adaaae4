using Bot.Core;
using Bot.Core.Dialogues;
using Bot.Core.Localization;

namespace Bot.Host.Answers;

/// <summary>What a snapshot holds besides the texts; it stays while the texts change.</summary>
/// <param name="ContactAddress">Where to report a problem.</param>
/// <param name="Token">Seals the dialogues of the check.</param>
/// <param name="Mode">How the check works.</param>
internal sealed record SnapshotFrame(Uri? ContactAddress = null, Token? Token = null, CheckMode Mode = CheckMode.Ranked)
{
    /// <summary>A snapshot of these texts.</summary>
    /// <param name="catalogs">The texts.</param>
    /// <param name="before">The snapshot that it follows; null for the first.</param>
    public Snapshot Of(IReadOnlyList<AnswerCatalog> catalogs, Snapshot? before = null) =>
        new(catalogs, ContactAddress, Token, Mode, before);
}
