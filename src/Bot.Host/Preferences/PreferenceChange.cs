namespace Bot.Host.Preferences;

/// <summary>One change of what is kept.</summary>
/// <param name="Name">Under what; never a person's id.</param>
/// <param name="Value">What; null to remove it.</param>
internal sealed record PreferenceChange(string Name, string? Value);
