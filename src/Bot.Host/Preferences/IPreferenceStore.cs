using Bot.Core.Messages;

namespace Bot.Host.Preferences;

/// <summary>Small values that outlive the program, each under a name. What they mean is the business of
/// <see cref="PreferenceBook"/>; a store learns of nobody.</summary>
internal interface IPreferenceStore
{
    /// <summary>The value of a name, from memory: it is asked on the path of every turn.</summary>
    /// <returns>Null where there is none.</returns>
    string? Find(string name);

    /// <summary>Makes changes, all or none. It cannot be called off: what is half done would be neither.</summary>
    /// <returns>Done once they are durable, and what is removed is gone from where it was written; Failed where nothing
    /// changed. Never throws for a store that is down.</returns>
    ValueTask<PerformResult> ChangeAsync(IReadOnlyList<PreferenceChange> changes);
}
