using System.Globalization;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Discord;

/// <summary>Ready once every shard is, and lately heard Discord; not with a token that requests were refused with.</summary>
internal sealed class GatewayCheck(GatewayClient client, DiscordRest rest) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var health = client.Health;
        var data = new Dictionary<string, object>
        {
            ["shards"] = string.Create(CultureInfo.InvariantCulture, $"{health.ReadyShards} of {health.Shards} ready"),
            ["failures"] = health.Failures.ToString(CultureInfo.InvariantCulture),
        };
        return Task.FromResult(health switch
        {
            { IsReady: false } => HealthCheckResult.Unhealthy(health.Fault ?? "Not connected to Discord.", data: data),
            _ when rest.IsTokenRejected =>
                HealthCheckResult.Unhealthy("Discord refuses requests with the token (401): see Discord:Token.", data: data),
            _ when rest.HasManyInvalidRequests =>
                HealthCheckResult.Degraded("So many requests are refused that Discord may ban the address: see the log.", data: data),
            _ => HealthCheckResult.Healthy("Connected to Discord.", data),
        });
    }
}
