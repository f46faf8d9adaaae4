using System.Text;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Host.Preferences;
using Xunit;
using static Bot.Host.Tests.Preferences.KeptFolder;

namespace Bot.Host.Tests.Preferences;

/// <summary>Whose preferences they are is known to nobody but the person and the keys.</summary>
public sealed class PreferenceBookTests : IDisposable
{
    private const string Person = "80351110224678912";
    private const string Community = "discord:197038439483310086";

    private static readonly Locale _german = Locale.Parse("de");
    private static readonly Locale _chinese = Locale.Parse("zh-Hans");

    private readonly KeptFolder _folder = new();
    private readonly PreferenceJournal _journal;

    public PreferenceBookTests() => _journal = _folder.Open();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_language_is_the_persons_on_that_surface_until_they_have_it_forgotten()
    {
        var book = Book(1);

        Assert.Equal(PerformResult.Done, await book.StoreLanguageAsync(Surface.Discord, Person, _german));
        Assert.Equal(_german, book.LanguageOf(Surface.Discord, Person));
        Assert.Null(book.LanguageOf(Surface.Teams, Person));
        Assert.Null(book.LanguageOf(Surface.Discord, "80351110224678913"));

        Assert.Equal(PerformResult.Done, await book.ForgetLanguageAsync(Surface.Discord, Person));
        Assert.Null(book.LanguageOf(Surface.Discord, Person));
        Assert.Equal("", _folder.Text);
    }

    [Fact]
    public async Task Settings_are_the_communitys_and_can_be_taken_back()
    {
        var (book, settings) = (Book(1), new CommunitySettings(_german, Country.Parse("AT")));

        Assert.Equal(PerformResult.Done, await book.StoreLanguageOfAsync(Community, settings.Locale));
        Assert.Equal(PerformResult.Done, await book.StoreCountryOfAsync(Community, settings.Country));
        Assert.Equal(settings, book.SettingsOf(Community));
        Assert.Equal(CommunitySettings.None, book.SettingsOf("discord"));
        Assert.Contains(Community, _folder.Text, StringComparison.Ordinal);

        await book.StoreLanguageOfAsync(Community, null);
        Assert.Equal(new CommunitySettings(null, Country.Parse("AT")), book.SettingsOf(Community));
        await book.StoreCountryOfAsync(Community, null);
        Assert.Equal("", _folder.Text);
    }

    [Fact]
    public async Task The_file_knows_no_person()
    {
        await Book(1).StoreLanguageAsync(Surface.Discord, Person, _german);

        var text = _folder.Text;
        Assert.Contains("\"de\"", text, StringComparison.Ordinal);
        foreach (var form in FormsOf(Person))
        {
            Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    // Made by another program, from the definition: HKDF-SHA256, then HMAC-SHA256 of the surface's number and the id.
    [Fact]
    public void The_name_of_a_person_never_changes() =>
        Assert.Equal(["5439cbdc132d44c9ab2fc6c54fa5cd56", "ed56642c16d283002747731049436345"], new PersonNames(Ring(1, 2)).Of(Surface.Discord, Person));

    [Fact]
    public async Task New_keys_lose_nothing_while_the_old_one_is_listed()
    {
        await Book(1).StoreLanguageAsync(Surface.Discord, Person, _german);

        Assert.Equal(_german, Book(2, 1).LanguageOf(Surface.Discord, Person));
        Assert.Null(Book(2).LanguageOf(Surface.Discord, Person));
    }

    [Fact]
    public async Task A_choice_under_a_new_key_takes_the_place_of_the_old_one()
    {
        await Book(1).StoreLanguageAsync(Surface.Discord, Person, _german);

        await Book(2, 1).StoreLanguageAsync(Surface.Discord, Person, _chinese);

        Assert.Equal(_chinese, Book(2).LanguageOf(Surface.Discord, Person));
        Assert.Null(Book(1).LanguageOf(Surface.Discord, Person));
        Assert.Single(_folder.Text.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Forgetting_reaches_what_was_kept_under_an_old_key()
    {
        await Book(1).StoreLanguageAsync(Surface.Discord, Person, _german);

        await Book(3, 2, 1).ForgetLanguageAsync(Surface.Discord, Person);

        Assert.Null(Book(1).LanguageOf(Surface.Discord, Person));
        Assert.Equal("", _folder.Text);
    }

    [Fact]
    public async Task Nothing_is_kept_under_a_key_that_ends_with_the_program_nor_of_nobody()
    {
        var book = new PreferenceBook(_journal, new PersonNames(Ring(1) with { IsLasting = false }));

        Assert.Equal(PerformResult.Failed, await book.StoreLanguageAsync(Surface.Discord, Person, _german));
        Assert.Equal(PerformResult.Done, await book.ForgetLanguageAsync(Surface.Discord, Person));
        Assert.Equal(PerformResult.Failed, await Book(1).StoreLanguageAsync(Surface.Discord, "", _german));
        Assert.Null(book.LanguageOf(Surface.Discord, Person));
        Assert.Equal("", _folder.Text);
    }

    [Fact]
    public async Task A_language_or_country_that_is_none_counts_as_none()
    {
        await Book(1).StoreLanguageAsync(Surface.Discord, Person, _german);
        var name = new PersonNames(Ring(1)).Of(Surface.Discord, Person).Single();

        await _journal.ChangeAsync([Set($"language/{name}", "no language"), Set($"country/{Community}", "nowhere")]);

        Assert.Null(Book(1).LanguageOf(Surface.Discord, Person));
        Assert.Equal(CommunitySettings.None, Book(1).SettingsOf(Community));
    }

    private PreferenceBook Book(params byte[] seeds) => new(_journal, new PersonNames(Ring(seeds)));

    private static IEnumerable<string> FormsOf(string person)
    {
        var bytes = Encoding.UTF8.GetBytes(person);
        var number = ulong.Parse(person, System.Globalization.CultureInfo.InvariantCulture);
        return [person, person[..9], Convert.ToHexString(bytes), Convert.ToBase64String(bytes)[..20], $"{number:x}"];
    }
}
