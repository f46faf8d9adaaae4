namespace Bot.Discord.Gateway;

/// <summary>The session of a shard, kept from one run of the program to the next.</summary>
/// <param name="Shard">Its number.</param>
/// <param name="Count">How many shards there were.</param>
/// <param name="Session">What can be resumed.</param>
internal sealed record KeptSession(int Shard, int Count, ResumableSession Session);
