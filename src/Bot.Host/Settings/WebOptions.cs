using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>How the outside reaches the operator.</summary>
internal sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Where to report a problem: an https or mailto address; empty for none.</summary>
    public string ContactUrl { get; set; } = "";

    /// <summary>The address, or null where none is set.</summary>
    public Uri? ContactAddress =>
        Uri.TryCreate(ContactUrl, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http" or "mailto")
            ? address
            : null;
}

/// <summary>Names the key and the reason.</summary>
internal sealed class WebOptionsValidator : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        options.ContactUrl.Length == 0 || options.ContactAddress is not null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Web:ContactUrl: not an https or mailto address.");
}
