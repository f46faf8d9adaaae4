using Bot.Core.Dialogues;
using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>How the guided check works.</summary>
internal sealed class CheckOptions
{
    public const string Section = "Check";

    /// <summary><c>ranked</c> or <c>navigator</c>.</summary>
    public string Mode { get; set; } = "ranked";

    /// <summary>The mode.</summary>
    public CheckMode ParsedMode => Enum.TryParse<CheckMode>(Mode.Trim(), ignoreCase: true, out var mode) ? mode : CheckMode.Ranked;
}

/// <summary>Names the key and the reason.</summary>
internal sealed class CheckOptionsValidator : IValidateOptions<CheckOptions>
{
    public ValidateOptionsResult Validate(string? name, CheckOptions options) =>
        options.Mode.Trim().ToLowerInvariant() is "ranked" or "navigator"
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Check:Mode: not ranked or navigator.");
}
