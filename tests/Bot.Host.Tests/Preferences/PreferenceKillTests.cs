using System.Collections.Concurrent;
using System.Net;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Discord.Testing.Signing;
using Bot.Host.Preferences;
using Bot.Host.Seals;
using Bot.Host.Tests.Discord;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Preferences;

/// <summary>The program, killed while many choose a language and have it forgotten.</summary>
public sealed class PreferenceKillTests : IDisposable
{
    private const int MostPatience = 60_000;
    private const int Clients = 8;
    private const long FirstPerson = 500_000_000_000_000_000;

    private readonly KeptFolder _folder = new();
    private readonly SignedPosts _posts = new(new byte[32]);

    // By person: true for a language that is kept, false for one that is forgotten; only what the program answered to.
    private readonly ConcurrentDictionary<long, bool> _answered = new();
    private readonly TaskCompletionSource _isEnough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last = FirstPerson;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _posts.Dispose();
        _folder.Dispose();
    }

    [Theory(Timeout = MostPatience)]
    [InlineData(20)]
    [InlineData(60)]
    public async Task What_was_answered_before_a_kill_is_so_after_it(int persons)
    {
        Assert.SkipUnless(SignedPosts.IsAvailable, "Signing needs OpenSSL.");
        await using var site = await SiteProcess.StartAsync($"--Discord:PublicKey={_posts.PublicKey}", $"--Data:Folder={_folder.Data}");
        var clients = Enumerable.Range(0, Clients).Select(_ => TalkAsync(site, persons)).ToList();
        await _isEnough.Task;
        await site.KillAsync();
        await Task.WhenAll(clients);

        var book = Book();
        Assert.All(_answered, person => Assert.Equal(
            person.Value ? Locale.Parse("de") : (Locale?)null, book.LanguageOf(Surface.Discord, $"{person.Key}")));
        Assert.Empty(_folder.Log);
    }

    private async Task TalkAsync(SiteProcess site, int persons)
    {
        while (true)
        {
            var person = Interlocked.Increment(ref _last);
            var isForgotten = person % 3 == 0;
            if (!await PressAsync(site, person, ".lde") || (isForgotten && !await PressAsync(site, person, ".f")))
            {
                return;
            }

            _answered[person] = !isForgotten;
            _ = _answered.Count < persons || _isEnough.TrySetResult();
        }
    }

    private async Task<bool> PressAsync(SiteProcess site, long person, string button)
    {
        var interaction = Interactions.Button((ulong)Interlocked.Increment(ref _last), button).Replace("\"77\"", $"\"{person}\"", StringComparison.Ordinal);
        try
        {
            using var answer = await _posts.PostAsync(new Uri(site.Address, "/discord/interactions"), interaction, Patience);
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private PreferenceBook Book()
    {
        _ = SealKey.TryParse(File.ReadAllText(Path.Combine(_folder.Data, "seal.keys")), out var key);
        return new PreferenceBook(_folder.Open(), new PersonNames(new SealKeyRing([key!], IsLasting: true)));
    }
}
