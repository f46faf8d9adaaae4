using System.Globalization;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Discord.Endpoint;
using Bot.Discord.Endpoint.Ed25519;
using Bot.Discord.Gateway;
using Bot.Discord.Interactions;
using Bot.Discord.Json;
using Bot.Discord.Rest;
using Bot.Host.Answers;
using Bot.Host.Metrics;
using Bot.Host.Preferences;
using Bot.Host.Seals;
using Bot.Host.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Discord;

/// <summary>Puts Discord into the worker where it is configured.</summary>
internal static class DiscordServices
{
    private static readonly Uri _about = new("https://discord.com");

    /// <summary>The settings of the REST interface.</summary>
    public static RestSettings RestOf(DiscordOptions options, WebOptions web) => new()
    {
        ApiBase = RestSettings.TryParseBase(options.ApiBase, out var address) ? address : new Uri(RestSettings.DefaultApiBase),
        Token = options.Token,
        About = web.PublicAddress ?? _about,
        Version = typeof(DiscordServices).Assembly.GetName().Version?.ToString(3) ?? "0",
    };

    /// <summary>Adds what receives and answers interactions.</summary>
    public static void AddDiscord(this IHostApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(DiscordOptions.Section);
        var (hasGateway, hasEndpoint) = (options["Token"] is { Length: > 0 }, options["PublicKey"] is { Length: > 0 });
        if (!hasGateway && !hasEndpoint)
        {
            return;
        }

        builder.Services
            .AddSingleton(static services => new RestMetrics(services.GetRequiredService<BotMetrics>().Meter))
            .AddSingleton(static services => new DispatchMetrics(services.GetRequiredService<BotMetrics>().Meter))
            .AddSingleton(static services => new DiscordRest(
                RestOf(services.GetRequiredService<IOptions<DiscordOptions>>().Value, services.GetRequiredService<IOptions<WebOptions>>().Value),
                services.GetRequiredService<RestMetrics>(),
                services.GetRequiredService<TimeProvider>(),
                services.GetRequiredService<ILogger<DiscordRest>>()))
            .AddSingleton<PersonNames>()
            .AddSingleton<IPreferenceStore, PreferenceJournal>()
            .AddSingleton<PreferenceBook>()
            .AddSingleton<DiscordEffects>()
            .AddSingleton(static _ => new SeenIds())
            .AddSingleton(Answerer)
            .AddSingleton<InteractionDispatcher>()
            .AddHostedService<DispatchWorker>();
        if (hasGateway)
        {
            builder.Services.AddSingleton<SessionFile>().AddSingleton(Client).AddHostedService<GatewayWorker>()
                .AddSingleton<CommandWorker>().AddHostedService(static services => services.GetRequiredService<CommandWorker>());
            builder.Services.AddHealthChecks().AddCheck<GatewayCheck>("discord");
        }
    }

    /// <summary>Maps the signed endpoint where a public key is configured.</summary>
    public static void MapDiscord(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        if (!options.HasEndpoint || !Ed25519PublicKey.TryParse(options.PublicKey, out var key))
        {
            return;
        }

        var setup = new EndpointSetup(key, app.Services.GetRequiredService<TimeProvider>());
        var answerer = app.Services.GetRequiredService<InteractionAnswerer>();
        var delivery = new CallbackDelivery(app.Services.GetRequiredService<DiscordRest>(), setup.Clock);
        InteractionsEndpoint
            .Map(app, setup, app.Services.GetRequiredService<SeenIds>(), (body, _) =>
                AnswerAsync(answerer, delivery, body, setup.Clock.GetTimestamp()))
            .DisableRateLimiting();

        // Whoever takes the application away takes their language along.
        var effects = app.Services.GetRequiredService<DiscordEffects>();
        WebhookEventsEndpoint
            .Map(app, setup, (user, _) => effects.ForgetAsync(user.ToString(CultureInfo.InvariantCulture)))
            .DisableRateLimiting();
    }

    // Whether files may stand in a response is not documented; a callback of its own takes them. Where there is no way out for
    // one, an answer without them is better than none.
    private static async Task<EndpointAnswer?> AnswerAsync(
        InteractionAnswerer answerer, CallbackDelivery delivery, ReadOnlyMemory<byte> body, long receivedAt)
    {
        EndpointAnswer? answer = null;
        if (DiscordJson.Read(body, DiscordJson.Default.InteractionJson) is { } interaction)
        {
            await answerer.AnswerAsync(interaction, async reply =>
                answer = reply.Files.Count > 0 && await delivery.SendAsync(interaction, reply, receivedAt)
                    ? new EndpointAnswer.Apart()
                    : new EndpointAnswer.Inline(reply.Json));
        }

        return answer;
    }

    private static InteractionAnswerer Answerer(IServiceProvider services)
    {
        var (pipeline, answers) = (services.GetRequiredService<TurnPipeline>(), services.GetRequiredService<LiveAnswers>());
        var effects = services.GetRequiredService<DiscordEffects>();
        var (clock, known) = (services.GetRequiredService<TimeProvider>(), KnownBy(services));
        var gate = new QuestionGate(
            answers,
            (turn, show) => pipeline.RunAsync(turn, answers.Current, effects, show, CancellationToken.None),
            Busy,
            QuestionGate.Patience);
        return new InteractionAnswerer(
            gate.RespondAsync,
            interaction => new TurnFrame
            {
                Offered = answers.Current.Locales,
                Known = known(interaction),
                Now = clock.GetUtcNow(),
                Nonce = Nonces.Next(),
            },
            Busy,
            () => answers.Current);

        Reply Busy(Turn turn) => ServicePage.Build(
            answers.Current, turn.Locale, turn.Country, CommunityKeys.BusyTitle, CommunityKeys.BusyText);
    }

    private static Func<InteractionJson, Known> KnownBy(IServiceProvider services)
    {
        var preferences = services.GetRequiredService<PreferenceBook>();
        var defaults = services.GetRequiredService<IOptions<CommunityOptions>>().Value.ParsedSettings;
        return interaction => new Known(
            preferences.LanguageOf(Surface.Discord, TurnMapper.PersonOf(interaction)),
            preferences.SettingsOf(TurnMapper.CommunityOf(interaction)),
            defaults);
    }

    private static GatewayClient Client(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        var (dispatcher, commands) = (services.GetRequiredService<InteractionDispatcher>(), services.GetRequiredService<CommandWorker>());
        _ = ShardPlan.TryParse(options.Shards, out var plan);
        return new GatewayClient(
            new GatewaySettings
            {
                Token = options.Token, Shards = plan, Sessions = services.GetRequiredService<SessionFile>().Take,
            },
            services.GetRequiredService<DiscordRest>(),
            happened =>
            {
                commands.Note(happened);
                if (happened.Name == "INTERACTION_CREATE")
                {
                    dispatcher.Take(happened.Data, happened.At);
                }
            },
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<GatewayShard>>());
    }
}
