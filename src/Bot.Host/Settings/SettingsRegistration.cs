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
        services.AddOptions<CheckOptions>()
            .Bind(configuration.GetSection(CheckOptions.Section)).ValidateOnStart();
        services.AddOptions<DataOptions>().Bind(configuration.GetSection(DataOptions.Section));
        services.AddOptions<SealOptions>()
            .Bind(configuration.GetSection(SealOptions.Section)).ValidateOnStart();
        services.AddOptions<DiscordOptions>()
            .Bind(configuration.GetSection(DiscordOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<CommunityOptions>, CommunityOptionsValidator>()
            .AddSingleton<IValidateOptions<LocalesOptions>, LocalesOptionsValidator>()
            .AddSingleton<IValidateOptions<CheckOptions>, CheckOptionsValidator>()
            .AddSingleton<IValidateOptions<SealOptions>, SealOptionsValidator>()
            .AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>()
            .AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
    }

    /// <summary>All faults of the configuration, those of every section together.</summary>
    public static IReadOnlyList<string> Faults(IServiceProvider services)
    {
        return [
            .. Validate<CommunityOptions>(), .. Validate<LocalesOptions>(), .. Validate<WebOptions>(),
            .. Validate<CheckOptions>(), .. Validate<SealOptions>(), .. Validate<DiscordOptions>(),
        ];

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
