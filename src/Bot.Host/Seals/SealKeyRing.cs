using Bot.Core.Dialogues;

namespace Bot.Host.Seals;

/// <summary>The keys that dialogues are sealed with.</summary>
/// <param name="Keys">Newest first; at least one.</param>
/// <param name="IsLasting">False for a key in memory, which ends with the program.</param>
internal sealed record SealKeyRing(IReadOnlyList<SealKey> Keys, bool IsLasting);
