using System.Net;
using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Testing;

namespace Bot.Trials;

/// <summary>One dialogue by forms over real sockets, from an address of its own; each form carries the token of the page
/// before.</summary>
internal sealed class WebDialogue(HttpClient client, Uri site, int caller, Locale locale, string? token = null)
{
    // An address may send sixty requests at once; a dialogue needs a fourth of that.
    private const int Callers = 4000;

    /// <summary>Where its forms go; the host is the address that it calls from.</summary>
    public Uri Address { get; } = new(LoopbackClient.From(caller % Callers, site), $"/{locale}/chat");

    /// <summary>The token of the last page.</summary>
    public string? Token { get; private set; } = token;

    /// <summary>Opens the check and says for whom it is.</summary>
    public async Task<Page> BeginAsync(Audience audience, CancellationToken cancellation)
    {
        await PostAsync([("pick", new ChoiceAction.Give(Command.Check).Code)], cancellation);
        return await PostAsync([("pick", new ChoiceAction.StartFor(audience).Code)], cancellation);
    }

    /// <summary>Responds to one question after the other.</summary>
    /// <returns>The last page.</returns>
    public async Task<Page> WalkAsync(IEnumerable<Move> moves, CancellationToken cancellation)
    {
        Page? page = null;
        foreach (var move in moves)
        {
            page = await PostAsync(move.Fields, cancellation);
        }

        return page!;
    }

    /// <summary>Types a text.</summary>
    public Task<Page> SayAsync(string text, CancellationToken cancellation) => PostAsync([("say", text)], cancellation);

    /// <summary>Posts any content, which need not be a form.</summary>
    public async Task<HttpStatusCode> PostAsync(HttpContent content, CancellationToken cancellation)
    {
        using var response = await client.PostAsync(Address, content, cancellation);
        return response.StatusCode;
    }

    private async Task<Page> PostAsync(IReadOnlyList<(string Name, string Value)> fields, CancellationToken cancellation)
    {
        var carried = Token is { } token ? [.. fields, ("token", token)] : fields;
        using var form = new FormUrlEncodedContent(carried.Select(static field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await client.PostAsync(Address, form, cancellation);
        var page = await Page.ReadAsync(response, cancellation);
        if (page.Status is not HttpStatusCode.OK)
        {
            throw new HttpRequestException($"{Address}: {(int)page.Status} to {string.Join('&', fields)}");
        }

        Token = page.Token;
        return page;
    }
}
