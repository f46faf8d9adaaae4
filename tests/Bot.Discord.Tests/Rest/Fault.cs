using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Discord.Tests.Rest;

/// <summary>What the stub can do with a request instead of the usual.</summary>
internal static class Fault
{
    /// <summary>None: the usual happens.</summary>
    public static StubDiscord.Step None { get; } = static (_, _) => Task.FromResult(true);

    /// <summary>Breaks the connection before it answers or takes anything.</summary>
    public static StubDiscord.Step Drop { get; } = static (context, stub) =>
    {
        stub.Leave(context.Request.Path);
        context.Abort();
        return Task.FromResult(false);
    };

    /// <summary>Takes the callback and breaks the connection before it answers.</summary>
    public static StubDiscord.Step TakeAndDrop { get; } = static (context, stub) =>
    {
        stub.Take(context.Request.Path);
        return Drop(context, stub);
    };

    /// <summary>Takes the callback and answers 502, as a proxy does that lost its server.</summary>
    public static StubDiscord.Step TakeAndHtml { get; } = static (context, stub) =>
    {
        stub.Take(context.Request.Path);
        return Html(502)(context, stub);
    };

    /// <summary>Never answers.</summary>
    public static StubDiscord.Step Hang { get; } = static async (context, _) =>
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
        return false;
    };

    /// <summary>Answers with JSON.</summary>
    public static StubDiscord.Step Json(int status, string body, params (string Name, string Value)[] headers) =>
        Write(status, "application/json", body, headers);

    /// <summary>Answers with a page.</summary>
    public static StubDiscord.Step Html(int status) => Write(status, "text/html", "<html>error</html>");

    /// <summary>Answers with one of Discord's codes.</summary>
    public static StubDiscord.Step Code(int status, int code) =>
        Json(status, $$"""{"message": "x", "code": {{code.ToString(CultureInfo.InvariantCulture)}}}""");

    /// <summary>Answers 429 as Discord does: fractions in the body, whole seconds in the header.</summary>
    public static StubDiscord.Step Limit(double seconds, params (string Name, string Value)[] headers) => Json(
        429,
        $$"""{"message": "x", "retry_after": {{seconds.ToString(CultureInfo.InvariantCulture)}}, "global": false}""",
        [("Retry-After", Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture)), ("X-RateLimit-Scope", "user"), .. headers]);

    /// <summary>Sends the headers and half of the body, and breaks the connection.</summary>
    public static StubDiscord.Step DropWithin(int status) => async (context, stub) =>
    {
        // On the socket itself: what the server buffers may be lost with the connection.
        var socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        var part = $"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{\"code\": 1";
        stub.Leave(context.Request.Path);
        await socket.SendAsync(Encoding.ASCII.GetBytes(part));
        socket.Shutdown(SocketShutdown.Send);
        return await Hang(context, stub);
    };

    private static StubDiscord.Step Write(
        int status, string type, string body, params (string Name, string Value)[] headers) => async (context, stub) =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        stub.Leave(context.Request.Path);
        if (body.Length > 0)
        {
            context.Response.ContentType = type;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
        }

        return false;
    };
}
