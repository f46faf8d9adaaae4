using System.Text;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Localization;

/// <summary>What a start makes of faulty texts, and what readers then see.</summary>
public class LanguageLoadingTests
{
    [Fact]
    public void A_faulty_unprotected_entry_shows_the_English_text_and_says_so() =>
        Start(ShippedTexts.WithText("Answers.de.resx", "cause.dvt.what", "Sie haben ein Gerinnsel."), "de")
            .Says("dvt").Speaks("de")
            .Shows("A blood clot (deep vein thrombosis)")
            .Shows("noch nicht übersetzt");

    [Fact]
    public void A_missing_unprotected_entry_shows_the_English_text_and_says_so() =>
        Start(ShippedTexts.WithText("Answers.de.resx", "cause.dvt.course", text: null), "de")
            .Says("dvt").Shows("With treatment").Shows("noch nicht übersetzt");

    [Theory]
    [InlineData("Answers.de.resx", "warning.ws-cold-pale.text", "Sie haben ein kaltes Bein.")]
    [InlineData("Answers.de.resx", "cause.dvt.seen", null)]
    [InlineData("Interface.de.resx", "disclaimer", null)]
    public void A_fault_in_a_protected_entry_withholds_the_language(string file, string key, string? text)
    {
        var snapshot = ShippedTexts.Load(ShippedTexts.WithText(file, key, text));

        Assert.Equal(["en", "zh-Hans"], snapshot.Locales.Select(static locale => locale.Tag));
    }

    [Fact]
    public void A_broken_file_withholds_the_language()
    {
        var snapshot = ShippedTexts.Load(ShippedTexts.With("Answers.zh-Hans.resx", static content => content[..5000]));

        Assert.Equal(["en", "de"], snapshot.Locales.Select(static locale => locale.Tag));
    }

    [Theory]
    [InlineData("Answers.resx", "warning.ws-cold-pale.text", null)]
    [InlineData("Answers.resx", "cause.dvt.avoid", "The best is rest\nx\ny\nz")]
    [InlineData("Interface.resx", "safety-net.1", "Call 112.")]
    public void A_fault_in_protected_English_stops_the_start_and_is_named(string file, string key, string? text)
    {
        var set = AnswerSet.Read(ShippedTexts.WithText(file, key, text));

        var refused = Assert.IsType<LanguageLoading.Refused>(LanguageLoading.ColdStart(set, Linter.Lint(set)));

        Assert.Contains(refused.Faults, fault => fault.File == file && fault.Key == key);
    }

    [Fact]
    public void An_empty_folder_stops_the_start()
    {
        var set = AnswerSet.Read([]);

        Assert.IsType<LanguageLoading.Refused>(LanguageLoading.ColdStart(set, Linter.Lint(set)));
    }

    [Fact]
    public void A_stale_unprotected_text_says_that_the_English_page_is_newer() =>
        Start(ShippedTexts.WithText("Answers.resx", "cause.dvt.what", "A new sentence."), "de")
            .Says("dvt").Shows("Ein Blutgerinnsel (Thrombose)").Shows("Die englische Seite ist neuer.");

    [Fact]
    public void A_stale_protected_text_is_followed_by_the_English_one() =>
        Start(ShippedTexts.WithText("Answers.resx", "warning.ws-walking-distance.text", "A new warning."), "de")
            .PicksCode("t48").Shows("Schmerz nach etwa gleicher Gehstrecke").Shows("A new warning.")
            .Shows("Die englische Seite ist neuer.");

    [Fact]
    public void A_faulty_English_text_without_a_word_to_fall_back_on_is_left_out_and_marked()
    {
        var page = Start(ShippedTexts.WithText("Answers.resx", "cause.dvt.what", "You have a clot."), "en")
            .Says("dvt").Shows("cannot be shown at the moment");

        Assert.DoesNotContain("You have a clot", page.Transcript, StringComparison.Ordinal);
        Assert.DoesNotContain("cause.dvt", page.Transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Answers.de-AT.resx")]
    [InlineData("Answers.fr.resx")]
    public void A_language_with_a_part_of_its_files_is_not_offered(string name)
    {
        var german = ShippedTexts.Files.Single(static file => file.Name == "Answers.de.resx");

        var snapshot = ShippedTexts.Load([.. ShippedTexts.Files, german with { Name = name }]);

        Assert.Equal(["en", "de", "zh-Hans"], snapshot.Locales.Select(static locale => locale.Tag));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_once()
    {
        var files = ShippedTexts.Files.Select(static file =>
            file.Name == "Answers.de.resx" ? file with { Content = null } : file);
        var set = AnswerSet.Read(files);

        var fault = Assert.Single(Linter.Lint(set));

        Assert.Equal(("Answers.de.resx", ResxFault.Unreadable), (fault.File, fault.Code));
        Assert.IsType<LanguageLoading.Loaded>(LanguageLoading.ColdStart(set, [fault]));
    }

    [Fact]
    public void A_reload_takes_all_or_nothing()
    {
        var good = AnswerSet.Read(ShippedTexts.Files);
        var bad = AnswerSet.Read(ShippedTexts.WithText("Answers.de.resx", "cause.dvt.what", "Sie haben ein Gerinnsel."));

        Assert.IsType<LanguageLoading.Loaded>(LanguageLoading.Reload(good, Linter.Lint(good)));
        Assert.IsType<LanguageLoading.Refused>(LanguageLoading.Reload(bad, Linter.Lint(bad)));
    }

    [Fact]
    public void A_fourth_language_is_new_files_and_no_code()
    {
        var french = ShippedTexts.Files
            .Where(static file => LocaleFile.ParseName(file.Name)?.Locale.Tag == "de")
            .Select(static file => new LocaleFile(
                file.Name.Replace(".de.", ".fr.", StringComparison.Ordinal),
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content!.Value.Span)
                    .Replace("<value>Deutsch</value>", "<value>Français</value>", StringComparison.Ordinal))));

        var snapshot = ShippedTexts.Load([.. ShippedTexts.Files, .. french]);

        Assert.Equal(["en", "de", "fr", "zh-Hans"], snapshot.Locales.Select(static locale => locale.Tag));
        Conversation.With(snapshot, "en").Commands(Core.Commands.Command.Language).Picks("Français").Speaks("fr");
    }

    private static Conversation Start(IReadOnlyList<LocaleFile> files, string locale) =>
        Conversation.With(ShippedTexts.Load(files), locale);
}
