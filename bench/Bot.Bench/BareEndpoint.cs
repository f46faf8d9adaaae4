using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Bench;

/// <summary>A server that only says a fixed text, to whoever asks or posts a form: what the framework itself costs.</summary>
internal static class BareEndpoint
{
    private const int PageLength = 6000;

    public static async Task RunAsync()
    {
        var text = new string('x', PageLength);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", () => Results.Text(text, "text/html"));
        app.MapPost("/", async (HttpRequest request) =>
        {
            await request.ReadFormAsync();
            return Results.Text(text, "text/html");
        });
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Task.Delay(Timeout.InfiniteTimeSpan);
    }
}
