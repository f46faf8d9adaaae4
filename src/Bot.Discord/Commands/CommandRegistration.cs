using Bot.Discord.Json;
using Bot.Discord.Rest;

namespace Bot.Discord.Commands;

/// <summary>Registers the commands, and only where others are registered: every registration makes commands fail in open
/// programs until they load them anew.</summary>
/// <remarks>Registering replaces all commands of the application. Those of other names go, because nobody would answer
/// them: all interactions of an application come to the one program that answers for it.</remarks>
/// <param name="rest">Discord.</param>
/// <param name="application">The application's id; null to ask for that of the token.</param>
internal sealed class CommandRegistration(DiscordRest rest, ulong? application)
{
    /// <summary>Compares the answer of Discord with the commands that are wanted.</summary>
    /// <param name="answer">What it was.</param>
    /// <param name="commands">Those that are wanted, as JSON.</param>
    /// <param name="hasConfiguredId">True where the configuration names the application.</param>
    public static RegistrationOutcome Compare(RestOutcome answer, ReadOnlyMemory<byte> commands, bool hasConfiguredId = false)
    {
        if (answer is not RestOutcome.Done done || CommandReading.Read(done.Body) is not { } registered)
        {
            return new RegistrationOutcome.Failed(OutcomeText.Of(answer, hasConfiguredId));
        }

        var difference = CommandDifference.Between(registered, CommandReading.Read(commands)!);
        return difference.IsNone ? new RegistrationOutcome.Current() : new RegistrationOutcome.Different(difference);
    }

    /// <summary>Compares and changes nothing.</summary>
    /// <param name="commands">Those that are wanted, as JSON.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<RegistrationOutcome> CompareAsync(ReadOnlyMemory<byte> commands, CancellationToken cancellationToken) =>
        (await LookAsync(commands, cancellationToken)).Outcome;

    /// <summary>Registers them where they differ.</summary>
    /// <param name="commands">Those that are wanted, as JSON.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<RegistrationOutcome> RegisterAsync(ReadOnlyMemory<byte> commands, CancellationToken cancellationToken)
    {
        var (id, outcome) = await LookAsync(commands, cancellationToken);
        if (outcome is not RegistrationOutcome.Different { Difference: var difference })
        {
            return outcome;
        }

        var answer = await rest.SendAsync(HttpMethod.Put, Route.Commands(id), commands, cancellationToken: cancellationToken);
        return answer is RestOutcome.Done ? new RegistrationOutcome.Registered(difference) : Failed(answer);
    }

    private async Task<(ulong Id, RegistrationOutcome Outcome)> LookAsync(
        ReadOnlyMemory<byte> commands, CancellationToken cancellationToken)
    {
        if (application is not { } id)
        {
            var answer = await GetAsync(Route.CurrentApplication, cancellationToken);
            if (ApplicationJson.From(answer) is not { } current)
            {
                return (0, Failed(answer));
            }

            id = current.Id;
        }

        return (id, Compare(await GetAsync(Route.LocalizedCommands(id), cancellationToken), commands, application is not null));
    }

    private Task<RestOutcome> GetAsync(Route route, CancellationToken cancellationToken) =>
        rest.SendAsync(HttpMethod.Get, route, cancellationToken: cancellationToken);

    private RegistrationOutcome.Failed Failed(RestOutcome answer) => new(OutcomeText.Of(answer, application is not null));
}
