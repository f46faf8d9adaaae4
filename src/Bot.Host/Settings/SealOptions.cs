using Bot.Core.Dialogues;
using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>The keys that dialogues are sealed with.</summary>
internal sealed class SealOptions
{
    public const string Section = "Seal";

    /// <summary>32 bytes in Base64 each, newest first; empty to use the file in the data folder.</summary>
    public IList<string> Keys { get; set; } = [];
}

/// <summary>Names the key and the reason, never the value.</summary>
internal sealed class SealOptionsValidator : IValidateOptions<SealOptions>
{
    public ValidateOptionsResult Validate(string? name, SealOptions options) =>
        options.Keys.All(static key => SealKey.TryParse(key, out _))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Seal:Keys: a key is not 32 bytes in Base64.");
}
