using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>Where the web chat listens, and how the outside reaches it and the operator.</summary>
internal sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Where the server listens: an http or https address without a path.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>How the outside reaches it; empty where that is the same or not known.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Where to report a problem: an https or mailto address; empty for none.</summary>
    public string ContactUrl { get; set; } = "";

    /// <summary>The address behind <see cref="PublicUrl"/>, or null where none is set.</summary>
    public Uri? PublicAddress => Parse(PublicUrl, "http", "https");

    /// <summary>The address behind <see cref="ContactUrl"/>, or null where none is set.</summary>
    public Uri? ContactAddress => Parse(ContactUrl, "http", "https", "mailto");

    internal static Uri? Parse(string address, params string[] schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && schemes.Contains(parsed.Scheme) ? parsed : null;
}

/// <summary>Names the key and the reason.</summary>
internal sealed class WebOptionsValidator : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        var faults = new List<string>();
        if (!IsListenable(WebOptions.Parse(options.Url, "http", "https")))
        {
            faults.Add("Web:Url: not an address to listen at, such as http://127.0.0.1:5080; the host is localhost or an IP.");
        }

        if (options.PublicUrl.Length > 0 && options.PublicAddress is null)
        {
            faults.Add("Web:PublicUrl: not an http or https address.");
        }

        if (options.ContactUrl.Length > 0 && options.ContactAddress is null)
        {
            faults.Add("Web:ContactUrl: not an http, https or mailto address.");
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    // The server would take any other name for "every address of this machine".
    private static bool IsListenable(Uri? address) =>
        address is { AbsolutePath: "/", Query: "" }
        && (address.IsLoopback || address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6);
}
