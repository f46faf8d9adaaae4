using System.Globalization;
using Bot.Host.Answers;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>Ready as soon as there are texts; says so when newer ones were refused.</summary>
internal sealed class TextsCheck(LiveAnswers answers, TimeProvider clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var state = answers.State;
        var data = new Dictionary<string, object>
        {
            ["languages"] = string.Join(", ", state.Snapshot.Locales),
            ["age-seconds"] = (clock.GetUtcNow() - state.LoadedAt).TotalSeconds.ToString("F0", CultureInfo.InvariantCulture),
        };
        for (var i = 0; i < state.Faults.Count; i++)
        {
            data[string.Create(CultureInfo.InvariantCulture, $"fault-{i + 1}")] = state.Faults[i].ToString();
        }

        return Task.FromResult(state.Faults.Count == 0
            ? HealthCheckResult.Healthy("The newest texts are in use.", data)
            : HealthCheckResult.Degraded("Newer texts were refused; the last good ones are in use.", data: data));
    }
}
