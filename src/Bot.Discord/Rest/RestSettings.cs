using System.Diagnostics.CodeAnalysis;

namespace Bot.Discord.Rest;

/// <summary>Where Discord is, and who calls.</summary>
internal sealed class RestSettings
{
    /// <summary>Configuration key of <see cref="ApiBase"/>.</summary>
    public const string ApiBaseKey = "Discord:ApiBase";

    /// <summary>Value of <see cref="ApiBaseKey"/> where none is set. Without a version it would be version 6.</summary>
    public const string DefaultApiBase = "https://discord.com/api/v10";

    private const string Discord = "discord.com";

    /// <summary>The API with its version, without a slash at the end.</summary>
    public required Uri ApiBase { get; init; }

    /// <summary>The bot's token, without a prefix. Secret.</summary>
    public required string Token { get; init; }

    /// <summary>A page about the bot, which Discord asks for in the <c>User-Agent</c>.</summary>
    public required Uri About { get; init; }

    /// <summary>The bot's version.</summary>
    public required string Version { get; init; }

    /// <summary>Discord refuses requests of another form. ASCII, whatever letters the address is written in.</summary>
    public string UserAgent => $"DiscordBot ({Ascii(About)}, {Version})";

    /// <summary>Reads an API base: https, or http on this machine, without query or fragment; that of Discord itself ends with the
    /// version that we speak.</summary>
    public static bool TryParseBase(string text, [NotNullWhen(true)] out Uri? apiBase)
    {
        apiBase = Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var parsed)
            && parsed is { Query: "", Fragment: "", UserInfo: "" }
            && (!parsed.Host.EndsWith(Discord, StringComparison.OrdinalIgnoreCase)
                || parsed.AbsolutePath.EndsWith("/v10", StringComparison.Ordinal))
            && (parsed.Scheme == Uri.UriSchemeHttps || (parsed.Scheme == Uri.UriSchemeHttp && parsed.IsLoopback))
                ? parsed
                : null;
        return apiBase is not null;
    }

    // The text of an address has its letters unescaped, which no header can hold.
    private static string Ascii(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : FormattableString.Invariant($":{address.Port}"))}"
        + address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);

    /// <summary>True where a text can stand in a header as a token: visible ASCII without spaces.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(static sign => sign is > ' ' and <= '~');
}
