namespace Bot.Core.Localization;

/// <summary>Decides which of our languages a turn speaks.</summary>
public static class LocaleNegotiation
{
    private static readonly string[] _traditionalRegions = ["zh-tw", "zh-hk", "zh-mo", "zh-hant"];

    /// <summary>The first wish that we can meet, else English.</summary>
    /// <param name="wishes">BCP 47 tags, strongest first (token, stored choice, platform, community, setting);
    /// null, empty and malformed ones count as absent.</param>
    /// <param name="offered">The languages of the present texts.</param>
    public static Locale Negotiate(IEnumerable<string?> wishes, IReadOnlyCollection<Locale> offered)
    {
        foreach (var wish in wishes)
        {
            if (Match(wish, offered) is { } locale)
            {
                return locale;
            }
        }

        return Locale.English;
    }

    /// <summary>The offered language for one wish: exact, then the Chinese scripts, then the parents
    /// (<c>de-AT</c> → <c>de</c>); null where there is none.</summary>
    public static Locale? Match(string? wish, IReadOnlyCollection<Locale> offered)
    {
        if (string.IsNullOrWhiteSpace(wish))
        {
            return null;
        }

        foreach (var candidate in Candidates(wish.Trim().ToLowerInvariant()))
        {
            foreach (var locale in offered)
            {
                if (locale.Tag.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                {
                    return locale;
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Candidates(string tag)
    {
        yield return tag;
        if (tag is "zh" || tag.StartsWith("zh-", StringComparison.Ordinal))
        {
            if (_traditionalRegions.Any(region => tag.StartsWith(region, StringComparison.Ordinal)))
            {
                yield return "zh-hant";
            }

            // Written differently, yet understood by far more readers of zh-Hant than English is.
            yield return "zh-hans";
        }

        for (var end = tag.LastIndexOf('-'); end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            yield return tag[..end];
        }
    }
}
