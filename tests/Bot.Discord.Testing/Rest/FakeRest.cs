using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Testing.Rest;

/// <summary>The REST API: answers calls, and goes wrong as a script says.</summary>
public sealed class FakeRest
{
    private readonly ConcurrentDictionary<RestRoute, ConcurrentQueue<RestFault>> _faults = new();
    private readonly FakeDiscordOptions _options;
    private readonly TrafficLog _log;
    private readonly Ledger _ledger;
    private readonly BotRoutes _bot;
    private readonly InteractionRoutes _interactions;
    private readonly BodiesFolder? _bodies;
    private int _callbacks;

    internal FakeRest(
        FakeDiscordOptions options, TrafficLog log, Ledger ledger, BotRoutes bot, InteractionRoutes interactions)
    {
        (_options, _log, _ledger, _bot, _interactions) = (options, log, ledger, bot, interactions);
        _bodies = options.BodiesFolder is { } folder ? new BodiesFolder(folder) : null;
    }

    /// <summary>How many calls were to be callbacks, whatever became of them and whether or not their interaction is known.
    /// </summary>
    public int Callbacks => Volatile.Read(ref _callbacks);

    /// <summary>Lets the next calls of a route go wrong, after those that are planned already.</summary>
    /// <param name="route">Which.</param>
    /// <param name="fault">How.</param>
    /// <param name="times">On how many calls.</param>
    public void Plan(RestRoute route, RestFault fault, int times = 1)
    {
        for (var time = 0; time < times; time++)
        {
            _faults.GetOrAdd(route, static _ => new()).Enqueue(fault);
        }
    }

    /// <summary>Answers a call.</summary>
    /// <param name="context">The call.</param>
    /// <param name="path">Behind /api/v10.</param>
    internal async Task HandleAsync(HttpContext context, PathString path)
    {
        var at = _log.Now;
        var match = RouteMatch.Of(context.Request.Method, (path.Value ?? "").Split('/')[1..]);
        _ledger.AddRange(RequestRules.ViolationsOf(match, context.Request));
        if (match.Route is RestRoute.Callback)
        {
            Interlocked.Increment(ref _callbacks);
        }

        RestFault? fault = null;
        _ = _faults.TryGetValue(match.Route, out var faults) && faults.TryDequeue(out fault);
        if (fault is RestFault.Dropped)
        {
            LogCall(match.Route, context.Request, null);
            _interactions.Note(match, new CallbackCall(at, 0, fault));
            Drop(match.Route, context);
            return;
        }

        var body = await ReadBodyAsync(match, context);
        LogCall(match.Route, context.Request, body);
        if (fault is RestFault.Held held)
        {
            await held.Gate.PassAsync(context.RequestAborted);
        }

        var answer = Process(match, fault, context.Request, body);
        _interactions.Note(match, new CallbackCall(at, fault is RestFault.AnswerLost ? 0 : answer.Status, fault));
        if (fault is RestFault.Slow slow)
        {
            await Task.Delay(slow.Time, context.RequestAborted);
        }

        await AnswerAsync(match, fault, answer, context);
    }

    private async Task AnswerAsync(RouteMatch match, RestFault? fault, RestAnswer answer, HttpContext context)
    {
        if (fault is RestFault.AnswerLost)
        {
            Drop(match.Route, context);
            return;
        }

        LogAnswer(match.Route, answer.Status);
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body is not null)
        {
            context.Response.ContentType = answer.ContentType;
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private RestAnswer Process(RouteMatch match, RestFault? fault, HttpRequest request, JsonElement? body)
    {
        if (fault is RestFault.Answer planned)
        {
            return new(planned.Status, planned.Body) { ContentType = planned.ContentType, Headers = planned.Headers };
        }

        var answer = Process(match, request, body);
        return fault is RestFault.WithHeaders extra ? answer with { Headers = extra.Headers } : answer;
    }

    private RestAnswer Process(RouteMatch match, HttpRequest request, JsonElement? body)
    {
        if (match.Route == RestRoute.Unknown)
        {
            _ledger.Add(Rule.Path, request.Method);
            return RestAnswer.NotFound;
        }

        if (!match.IsOfInteraction && request.Headers.Authorization != $"Bot {_options.Token}")
        {
            return RestAnswer.Unauthorized;
        }

        if (match.WantsBody && body is null && (_options.ChecksBodies || !match.IsOfInteraction))
        {
            _ledger.Add(Rule.Json, match.Route.ToString());
            return RestAnswer.InvalidJson;
        }

        return match.Route == RestRoute.Callback ? _interactions.CallBack(match, body, IsTrue(request, "with_response"))
            : match.IsOfInteraction ? _interactions.Follow(match, body)
            : _bot.Process(match, body, IsTrue(request, "with_localizations"));
    }

    private async Task<JsonElement?> ReadBodyAsync(RouteMatch match, HttpContext context)
    {
        if (!match.WantsBody)
        {
            return null;
        }

        var bytes = await ReadBytesAsync(context);
        if (!_options.ChecksBodies && match.IsOfInteraction)
        {
            return null;
        }

        _bodies?.Write(KindOf(match.Route), bytes);
        return JsonReading.Parse(bytes);
    }

    private async Task<byte[]> ReadBytesAsync(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith(FileRules.ContentType, StringComparison.Ordinal) is true)
        {
            var (json, faults) = await FileRules.ReadAsync(context.Request);
            _ledger.AddRange(faults);
            return json;
        }

        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        return bytes.ToArray();
    }

    private void LogCall(RestRoute route, HttpRequest request, JsonElement? body)
    {
        if (_options is { ChecksBodies: true, LogsCalls: true })
        {
            _log.Add(new LogEntry.Call(_log.Now, route, request.Path, request.QueryString.Value ?? "", body));
        }
    }

    private void LogAnswer(RestRoute route, int status)
    {
        if (_options is { ChecksBodies: true, LogsCalls: true })
        {
            _log.Add(new LogEntry.Answered(_log.Now, route, status));
        }
    }

    private void Drop(RestRoute route, HttpContext context)
    {
        LogAnswer(route, 0);
        TcpReset.End(TcpReset.SocketOf(context.Features));
    }

    private static bool IsTrue(HttpRequest request, string name) =>
        string.Equals(request.Query[name], "true", StringComparison.OrdinalIgnoreCase);

    private static string KindOf(RestRoute route) => route switch
    {
        RestRoute.Callback => BodiesFolder.Callback,
        RestRoute.EditOriginal or RestRoute.EditFollowUp => "edit",
        RestRoute.FollowUp => "follow-up",
        RestRoute.PutCommands => "commands",
        _ => "unknown",
    };
}
