namespace Bot.Discord.Gateway;

/// <summary>Addresses of the gateway.</summary>
internal static class GatewayAddress
{
    private const string Query = "v=10&encoding=json";

    /// <summary>Reads an address that Discord gave. The token goes there: only wss, or ws on this machine.</summary>
    /// <returns>Null where it is of another form.</returns>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeWss || (url.Scheme == Uri.UriSchemeWs && url.IsLoopback))
            ? url
            : null;

    /// <summary>What to connect to, for an address that may end with a slash or not.</summary>
    public static Uri Of(Uri url) => new UriBuilder(url) { Query = Query, Path = url.AbsolutePath.TrimEnd('/') + "/" }.Uri;
}
