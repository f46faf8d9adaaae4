using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>Where the texts are.</summary>
internal sealed class LocalesOptions
{
    public const string Section = "Locales";

    /// <summary>A folder; empty to look for it upwards from the working folder, then beside the program.</summary>
    public string Folder { get; set; } = "";
}

/// <summary>Names the key and the reason.</summary>
internal sealed class LocalesOptionsValidator : IValidateOptions<LocalesOptions>
{
    public ValidateOptionsResult Validate(string? name, LocalesOptions options) =>
        options.Folder.Length == 0 || Directory.Exists(options.Folder)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Locales:Folder: there is no such folder.");
}
