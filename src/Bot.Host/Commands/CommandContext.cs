using Bot.Host.Answers;
using Bot.Host.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary>What every verb begins with: streams, configuration, container.</summary>
/// <param name="Streams">Where the program reads and writes.</param>
/// <param name="Settings">Configuration from the command line.</param>
internal sealed record CommandContext(StandardStreams Streams, string[] Settings)
{
    /// <summary>A builder with the settings and the log in it.</summary>
    public HostApplicationBuilder CreateBuilder()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(Settings);
        builder.Services.AddSettings(builder.Configuration);
        builder.Logging.ClearProviders();

        // The log goes to the error stream: replies and reports stay clean.
        builder.Logging.AddSimpleConsole(static options => options.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            static options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        return builder;
    }

    /// <summary>The folder of the texts.</summary>
    public static LocalesFolder FolderOf(IServiceProvider services) => LocalesFolder.Find(
        services.GetRequiredService<IOptions<LocalesOptions>>().Value.Folder,
        Directory.GetCurrentDirectory(),
        AppContext.BaseDirectory);

    /// <summary>Stops for a faulty configuration.</summary>
    /// <exception cref="StartException">Each detail names a key.</exception>
    public static void Validate(IServiceProvider services)
    {
        if (SettingsRegistration.Faults(services) is { Count: > 0 } faults)
        {
            throw new StartException("The configuration has faults.", faults);
        }
    }
}
