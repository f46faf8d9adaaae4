using Bot.Core.Knowledge;

namespace Bot.Host.WebChat;

/// <summary>The country as a form carries it: picked ones only, so that pages without one keep their address.</summary>
internal static class CarriedCountry
{
    private const string Nowhere = "none";

    /// <summary>The place of a turn: what the form carries, else the configured one.</summary>
    public static Country? Read(string? field, Country? configured) => field switch
    {
        Nowhere => null,
        not null when Country.TryParse(field, out var picked) => picked,
        _ => configured,
    };

    /// <summary>What the next form carries; null where it is the configured one and needs no carrying.</summary>
    public static string? Write(Country? country, Country? configured) =>
        country == configured ? null : country?.Code ?? Nowhere;
}
