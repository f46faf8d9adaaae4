using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Settings;

/// <summary>Puts the settings into the container, validated at the start.</summary>
internal static class SettingsRegistration
{
    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        // Written out: the binding generator reads the type at each call.
        services.AddOptions<CommunityOptions>()
            .Bind(configuration.GetSection(CommunityOptions.Section)).ValidateOnStart();
        services.AddOptions<LocalesOptions>()
            .Bind(configuration.GetSection(LocalesOptions.Section)).ValidateOnStart();
        services.AddOptions<WebOptions>()
            .Bind(configuration.GetSection(WebOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<CommunityOptions>, CommunityOptionsValidator>()
            .AddSingleton<IValidateOptions<LocalesOptions>, LocalesOptionsValidator>()
            .AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
    }

    /// <summary>All faults of the configuration, those of every section together.</summary>
    public static IReadOnlyList<string> Faults(IServiceProvider services)
    {
        return [.. Validate<CommunityOptions>(), .. Validate<LocalesOptions>(), .. Validate<WebOptions>()];

        IEnumerable<string> Validate<T>()
            where T : class
        {
            try
            {
                _ = services.GetRequiredService<IOptions<T>>().Value;
                return [];
            }
            catch (OptionsValidationException exception)
            {
                return exception.Failures;
            }
        }
    }
}
