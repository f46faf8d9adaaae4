using Bot.Core.Dialogues;
using Bot.Host.Answers;
using Bot.Host.Metrics;
using Bot.Host.Seals;
using Bot.Host.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary>What every verb begins with: streams, configuration, container.</summary>
/// <param name="Streams">Where the program reads and writes.</param>
/// <param name="Settings">Configuration from the command line.</param>
internal sealed record CommandContext(StandardStreams Streams, string[] Settings)
{
    /// <summary>A builder for a verb that needs the settings only.</summary>
    public HostApplicationBuilder CreateBuilder()
    {
        var builder = ReadSettings(() => Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(Settings));
        Configure(builder);
        return builder;
    }

    /// <summary>Makes a builder, which reads the settings.</summary>
    /// <exception cref="StartException">A settings file or the content root cannot be read.</exception>
    public static T ReadSettings<T>(Func<T> create)
    {
        try
        {
            return create();
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or IOException or ArgumentException)
        {
            throw new StartException($"appsettings.json or the content root cannot be read: {exception.Message}", []);
        }
    }

    /// <summary>Puts settings and log into a builder.</summary>
    public static void Configure(IHostApplicationBuilder builder)
    {
        // Before anything is built: a log level that is none would break the log itself.
        Refuse(SettingNames.Faults(builder.Configuration));
        builder.Services.AddSettings(builder.Configuration);
        builder.Logging.ClearProviders();

        // The log goes to the error stream: replies and reports stay clean.
        builder.Logging
            .AddConsole(static options => options.FormatterName = LogLine.FormatterName)
            .AddConsoleFormatter<LogLine, ConsoleFormatterOptions>();
        builder.Services.Configure<ConsoleLoggerOptions>(
            static options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
    }

    /// <summary>Puts in what answers turns: texts that stay current, the pipeline, the counters.</summary>
    public void AddConversation(IHostApplicationBuilder builder) => builder.Services
        .AddSingleton(Streams)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<SealKeys>()
        .AddSingleton(static services => services.GetRequiredService<SealKeys>().Load())
        .AddSingleton(static services => new SnapshotFrame(
            services.GetRequiredService<IOptions<WebOptions>>().Value.ContactAddress,
            new Token(services.GetRequiredService<SealKeyRing>().Keys),
            services.GetRequiredService<IOptions<CheckOptions>>().Value.ParsedMode))
        .AddSingleton(static services => new LiveAnswers(
            FolderOf(services),
            services.GetRequiredService<SnapshotFrame>(),
            services.GetRequiredService<TimeProvider>()))
        .AddSingleton<BotMetrics>()
        .AddSingleton<TurnPipeline>()
        .AddHostedService<AnswerWatcher>()
        .AddHostedService<MetricsExport>();

    /// <summary>The folder of the texts.</summary>
    public static LocalesFolder FolderOf(IServiceProvider services) => LocalesFolder.Find(
        services.GetRequiredService<IOptions<LocalesOptions>>().Value.Folder,
        Directory.GetCurrentDirectory(),
        AppContext.BaseDirectory);

    /// <summary>Stops for a faulty configuration, or for texts that cannot be used; tells of what can be mended.
    /// </summary>
    /// <exception cref="StartException">The message or a detail names the key.</exception>
    public static LiveAnswers Start(IServiceProvider services)
    {
        IcuCheck.Run();
        Validate(services);
        var answers = services.GetRequiredService<LiveAnswers>();
        OfferedLanguage.Require(
            "Community:Locale", services.GetRequiredService<IOptions<CommunityOptions>>().Value.Locale, answers.Current);
        var clock = services.GetRequiredService<TimeProvider>();
        services.GetRequiredService<BotMetrics>().ObserveTextAge(() => clock.GetUtcNow() - answers.State.LoadedAt);
        StartReport.Write(services.GetRequiredService<ILoggerFactory>().CreateLogger("CalfBot.Texts"), answers);
        return answers;
    }

    /// <summary>Stops for a faulty configuration.</summary>
    /// <exception cref="StartException">Each detail names a key.</exception>
    public static void Validate(IServiceProvider services) => Refuse(SettingsRegistration.Faults(services));

    private static void Refuse(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new StartException("The configuration has faults.", faults);
        }
    }
}
