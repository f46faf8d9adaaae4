using System.Globalization;
using Bot.Discord.Gateway;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Discord;

/// <summary>Ready once every shard is, and lately heard Discord.</summary>
internal sealed class GatewayCheck(GatewayClient client) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var health = client.Health;
        var data = new Dictionary<string, object>
        {
            ["shards"] = string.Create(CultureInfo.InvariantCulture, $"{health.ReadyShards} of {health.Shards} ready"),
            ["failures"] = health.Failures.ToString(CultureInfo.InvariantCulture),
        };
        return Task.FromResult(health.IsReady
            ? HealthCheckResult.Healthy("Connected to Discord.", data)
            : HealthCheckResult.Unhealthy(health.Fault ?? "Not connected to Discord.", data: data));
    }
}
