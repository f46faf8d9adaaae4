using System.Globalization;
using Bot.Discord.Endpoint.Ed25519;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>How to reach Discord; without a token and a public key it is left alone.</summary>
internal sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token, for the gateway; empty for none.</summary>
    public string Token { get; set; } = "";

    /// <summary>The application's id.</summary>
    public string ApplicationId { get; set; } = "";

    /// <summary>The application's public key in hexadecimal, for the signed endpoint; empty for none.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>Where the REST interface is.</summary>
    public string ApiBase { get; set; } = "https://discord.com/api/v10";

    /// <summary>Which shards to run: <c>0-3/16</c>, <c>2</c> for all of two; empty as Discord recommends.</summary>
    public string Shards { get; set; } = "";

    /// <summary>The application's id; null where none is set.</summary>
    public ulong? ParsedApplicationId =>
        ulong.TryParse(ApplicationId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>True where the gateway is used.</summary>
    public bool HasGateway => Token.Length > 0;

    /// <summary>True where Discord is configured at all.</summary>
    public bool IsUsed => HasGateway || HasEndpoint;

    /// <summary>True where the signed endpoint is offered.</summary>
    public bool HasEndpoint => PublicKey.Length > 0;
}

/// <summary>Names the key and the reason, never the value.</summary>
internal sealed class DiscordOptionsValidator : IValidateOptions<DiscordOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        var faults = new List<string>();
        if (options.HasGateway && !RestSettings.IsToken(options.Token))
        {
            faults.Add("Discord:Token: not a token of a bot.");
        }

        if (options.ApplicationId.Length > 0 && options.ParsedApplicationId is null)
        {
            faults.Add("Discord:ApplicationId: not a number.");
        }

        if (options.HasEndpoint && !Ed25519PublicKey.TryParse(options.PublicKey, out _))
        {
            faults.Add("Discord:PublicKey: not a public key in hexadecimal, 64 characters.");
        }

        if (!RestSettings.TryParseBase(options.ApiBase, out _))
        {
            faults.Add("Discord:ApiBase: not an https address, nor http on this machine; that of Discord itself ends with /v10.");
        }

        if (!ShardPlan.TryParse(options.Shards, out _))
        {
            faults.Add("Discord:Shards: neither a number nor a range such as 0-3/16.");
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }
}
