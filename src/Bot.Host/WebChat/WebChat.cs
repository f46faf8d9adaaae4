using System.Globalization;
using Bot.Core;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Host.Answers;
using Bot.Host.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Bot.Host.WebChat;

/// <summary>Answers requests: pages by their address, conversations by forms, and everything that goes wrong.</summary>
internal sealed class WebChat(
    LiveAnswers answers,
    TurnPipeline pipeline,
    IOptions<CommunityOptions> community,
    IOptions<WebOptions> web,
    TimeProvider clock)
{
    // Who has the language forgotten has the place forgotten that the page carries, too.
    private static readonly Input _forget = new Input.Picked(new ChoiceAction.Forget().Code);

    private Country? Configured => community.Value.ParsedCountry;

    /// <summary>Leads to the person's own language.</summary>
    public IResult Start(HttpContext context, string place = "")
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Redirect(WebPath.Of(LocaleOf(context), place));
    }

    /// <summary>A page by its address.</summary>
    public async Task PageAsync(HttpContext context, string locale, string place)
    {
        var snapshot = answers.Current;
        if (Offered(snapshot, locale) is not { } language)
        {
            await NotFoundAsync(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-cache";
        if (place == WebPath.Terms)
        {
            var frame = new PageFrame(snapshot, place, Country: null, web.Value.PublicAddress);
            await WriteAsync(context, TermsPage.Build(snapshot, language, Configured), frame);
        }
        else if (WebPath.InputAt(place) is { } input)
        {
            await AnswerAsync(context, snapshot, TurnMapper.Map(input, language, Configured, clock.GetUtcNow()));
        }
        else
        {
            await NotFoundAsync(context);
        }
    }

    /// <summary>What was typed or picked in a form.</summary>
    public async Task ChatAsync(HttpContext context, string locale)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await FormReader.ReadAsync(context.Request) is not { } form)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest);
            return;
        }

        // Taken when the form is there: reading it may have lasted longer than a set of texts.
        var snapshot = answers.Current;
        if (Offered(snapshot, locale) is not { } language)
        {
            await NotFoundAsync(context);
            return;
        }

        var country = CarriedCountry.Read(form.GetValueOrDefault(FormFields.Country).FirstOrDefault(), Configured);
        var token = form.GetValueOrDefault(FormFields.Token).FirstOrDefault();
        await AnswerAsync(
            context, snapshot, TurnMapper.Map(TurnMapper.Read(form), language, country, clock.GetUtcNow(), token));
    }

    /// <summary>Nothing stands at this address.</summary>
    public Task NotFoundAsync(HttpContext context) => WriteServicePageAsync(
        context, StatusCodes.Status404NotFound, SurfaceKeys.NotFoundTitle, SurfaceKeys.NotFound);

    /// <summary>The request cannot be read.</summary>
    public Task RefuseAsync(HttpContext context, int status) =>
        WriteServicePageAsync(context, status, SurfaceKeys.BadRequestTitle, SurfaceKeys.BadRequest);

    /// <summary>Too many requests came from one address.</summary>
    public Task TooManyAsync(HttpContext context, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = seconds;
        return WriteServicePageAsync(
            context,
            StatusCodes.Status429TooManyRequests,
            SurfaceKeys.TooManyTitle,
            SurfaceKeys.TooMany,
            ("seconds", seconds));
    }

    /// <summary>The fault is ours.</summary>
    public Task FailAsync(HttpContext context, string reference) => WriteServicePageAsync(
        context,
        StatusCodes.Status500InternalServerError,
        InterfaceKeys.ErrorTitle,
        InterfaceKeys.ErrorText,
        ("reference", reference));

    private async Task AnswerAsync(HttpContext context, Snapshot snapshot, Turn turn)
    {
        Reply? shown = null;

        // A cookie stands in the head of the answer, so the page is written when all effects are done.
        await pipeline.RunAsync(
            turn,
            snapshot,
            new WebEffects(context),
            reply => Task.FromResult(shown = reply),
            context.RequestAborted);
        await WriteAsync(context, shown!, FrameOf(shown!));

        PageFrame FrameOf(Reply reply) => new(
            snapshot,
            reply.Place is { } place ? WebPath.PlaceOf(place) : null,
            turn.Input == _forget ? null : CarriedCountry.Write(reply.Country, Configured),
            web.Value.PublicAddress,
            reply.Token);
    }

    private Task WriteServicePageAsync(
        HttpContext context, int status, TextKey title, TextKey text, params (string, string)[] values)
    {
        var snapshot = answers.Current;
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        var reply = ServicePage.Build(snapshot, LocaleOf(context), Configured, title, text, values);
        return WriteAsync(context, reply, new PageFrame(snapshot, Place: null, Country: null, web.Value.PublicAddress));
    }

    private static Task WriteAsync(HttpContext context, Reply reply, PageFrame frame)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = reply.Locale.Tag;
        return context.Response.WriteAsync(PageLayout.Render(reply, frame), CancellationToken.None);
    }

    private static Locale? Offered(Snapshot snapshot, string tag) =>
        snapshot.Locales.Where(locale => locale.Tag == tag).Select(static locale => (Locale?)locale).FirstOrDefault();

    // The address says it best; then the choice in the cookie, then the browser's wishes, then the setting.
    private Locale LocaleOf(HttpContext context)
    {
        var address = context.Request.Path.Value?.Split('/', 3) is [_, var first, ..] ? first : null;
        var browser = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(static wish => wish.Quality ?? 1)
            .Select(static wish => wish.Value.Value);
        return LocaleNegotiation.Negotiate(
            [address, context.Request.Cookies[WebEffects.LanguageCookie], .. browser, community.Value.Locale],
            answers.Current.Locales);
    }
}
