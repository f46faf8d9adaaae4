using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Messages;
using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>What holds where a community has set nothing.</summary>
internal sealed class CommunityOptions
{
    public const string Section = "Community";

    /// <summary>BCP 47 tag of a language.</summary>
    public string Locale { get; set; } = "en";

    /// <summary>Two letters, for the emergency number; empty for none.</summary>
    public string Country { get; set; } = "";

    /// <summary>The country, or null where none is set.</summary>
    public Country? ParsedCountry =>
        Core.Knowledge.Country.TryParse(Country.Trim(), out var country) ? country : null;

    /// <summary>Both, in the form of what moderators set.</summary>
    public CommunitySettings ParsedSettings =>
        new(Core.Localization.Locale.TryParse(Locale, out var locale) ? locale : null, ParsedCountry);
}

/// <summary>Names the key and the reason.</summary>
internal sealed class CommunityOptionsValidator : IValidateOptions<CommunityOptions>
{
    public ValidateOptionsResult Validate(string? name, CommunityOptions options)
    {
        var faults = new List<string>();
        if (!Core.Localization.Locale.TryParse(options.Locale, out _))
        {
            faults.Add("Community:Locale: not a language tag such as en, de or zh-Hans.");
        }

        if (options.Country.Trim().Length > 0 && EmergencyNumbers.For(options.ParsedCountry) is null)
        {
            faults.Add("Community:Country: not one of the countries with known emergency numbers, or not two letters ("
                + string.Join(", ", EmergencyNumbers.All.Select(static row => row.Country.Code)) + ").");
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }
}
