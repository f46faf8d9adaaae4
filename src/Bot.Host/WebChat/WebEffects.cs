using Bot.Core.Messages;
using Microsoft.AspNetCore.Http;

namespace Bot.Host.WebChat;

/// <summary>Remembers a language in the browser itself: one cookie, only when it was chosen.</summary>
internal sealed class WebEffects(HttpContext context) : IEffectPerformer
{
    /// <summary>Name of the cookie.</summary>
    public const string LanguageCookie = "language";

    private static readonly TimeSpan _kept = TimeSpan.FromDays(365);

    public ValueTask<PerformResult> PerformAsync(Effect.First effect, Turn turn, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Effect.First.StoreLanguage store:
                context.Response.Cookies.Append(LanguageCookie, store.Locale.Tag, Options(_kept));
                return ValueTask.FromResult(PerformResult.Done);
            case Effect.First.ForgetLanguage:
                context.Response.Cookies.Append(LanguageCookie, "", Options(TimeSpan.Zero));
                return ValueTask.FromResult(PerformResult.Done);
            default:
                return ValueTask.FromResult(PerformResult.Failed);
        }
    }

    private CookieOptions Options(TimeSpan age) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = age,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
