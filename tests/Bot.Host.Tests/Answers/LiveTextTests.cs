using Bot.Core.Knowledge;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Answers;

/// <summary>Texts that change under a running bot, with real files: what is good comes into use as one set, what is
/// faulty leaves the last good set alone.</summary>
public sealed class LiveTextTests : IAsyncLifetime
{
    private const string German = "Answers.de.resx";

    private LiveFolder _live = null!;

    public async ValueTask InitializeAsync() => _live = await LiveFolder.StartAsync(ShippedTexts.FilesWithFewPhrases);

    public ValueTask DisposeAsync() => _live.DisposeAsync();

    [Fact]
    public async Task A_saved_text_comes_into_use()
    {
        _live.Change(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel (Thrombose) sitzt");

        Assert.StartsWith("Ein Gerinnsel", await WhatAsync("de", "Ein Gerinnsel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_writes_beside_and_renames_is_understood()
    {
        var changed = _live.Read(German).Replace("Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel sitzt", StringComparison.Ordinal);
        File.WriteAllText(_live.At("Answers.de.resx~"), changed);
        File.Move(_live.At(German), _live.At("Answers.de.resx.bak"));
        File.Move(_live.At("Answers.de.resx~"), _live.At(German));

        await WhatAsync("de", "Ein Gerinnsel sitzt");
    }

    [Fact]
    public async Task Two_files_that_belong_together_come_into_use_together()
    {
        _live.Change("Answers.resx", "A blood clot (deep vein thrombosis) sits", "In 2 words, a clot sits");
        _live.Change(German, "Ein Blutgerinnsel (Thrombose) sitzt", "In 2 Worten: Ein Gerinnsel sitzt");
        _live.Change("Answers.zh-Hans.resx", "腿部深处的静脉里有血栓", "用2个词说：腿里有血栓");

        await WhatAsync("de", "In 2 Worten");
        Assert.StartsWith("In 2 words", What("en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_exchanged_is_noticed_without_a_notice()
    {
        // The system watches the old folder on; only the look every second finds the new one.
        Directory.Move(_live.Beside("locales"), _live.Beside("old"));
        _live.WriteAll();
        _live.Change(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel sitzt");

        await WhatAsync("de", "Ein Gerinnsel sitzt");
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_leaves_the_texts_alone()
    {
        var before = _live.Current;
        Directory.Move(_live.Beside("locales"), _live.Beside("away"));
        Directory.Move(_live.Beside("away"), _live.Beside("locales"));
        _live.Change(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel sitzt");

        await WhatAsync("de", "Ein Gerinnsel sitzt");
        Assert.NotSame(before, _live.Current);
    }

    [Fact]
    public async Task A_folder_that_is_away_is_reported_until_it_is_back()
    {
        Directory.Move(_live.Beside("locales"), _live.Beside("away"));

        Assert.Equal(ResxFault.Unreadable, Assert.Single(await _live.RefusalAsync()).Code);
        Directory.Move(_live.Beside("away"), _live.Beside("locales"));
        await _live.WaitAsync(static state => state.Faults.Count == 0);
    }

    [Fact]
    public async Task A_file_behind_a_link_is_watched_too()
    {
        File.Move(_live.At(German), _live.Beside("real.resx"));
        File.CreateSymbolicLink(_live.At(German), _live.Beside("real.resx"));
        await _live.WaitAsync(static state => state.Version > 1 && state.Faults.Count == 0);

        File.WriteAllText(
            _live.Beside("real.resx"),
            _live.Read(German).Replace("Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel sitzt", StringComparison.Ordinal));

        await WhatAsync("de", "Ein Gerinnsel sitzt");
    }

    [Fact]
    public async Task What_was_refused_comes_into_use_once_it_is_mended()
    {
        var good = _live.Read(German);
        File.WriteAllText(_live.At(German), good[..2000]);
        await _live.RefusalAsync();

        File.WriteAllText(_live.At(German), good.Replace("Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel sitzt", StringComparison.Ordinal));

        await WhatAsync("de", "Ein Gerinnsel sitzt");
        Assert.Empty(_live.Answers.State.Faults);
    }

    // file | what is replaced | by what | code
    [Theory]
    [InlineData(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Sie haben ein Blutgerinnsel, es sitzt", LintCodes.Claim)]
    [InlineData("Answers.resx", "A blood clot (deep vein thrombosis) sits", "You have a clot that sits", LintCodes.Claim)]
    [InlineData("Answers.zh-Hans.resx", "腿部深处的静脉里有血栓", "您患有血栓，腿里", LintCodes.Claim)]
    [InlineData(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Nehmen Sie 100 mg. Es sitzt", LintCodes.Dose)]
    [InlineData(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Harmlos: Es sitzt", LintCodes.Reassurance)]
    [InlineData(German, "Ein Blutgerinnsel (Thrombose) sitzt", "Rufen Sie 112. Es sitzt", LintCodes.PhoneNumber)]
    [InlineData(German, "Ein Blutgerinnsel (Thrombose) sitzt", "{unbekannt} sitzt", LintCodes.Placeholder)]
    [InlineData("Answers.zh-Hans.resx", "请立即拨打{emergency}", "请立即求助", LintCodes.Placeholder)]
    [InlineData(German, "meist mindestens 3 Monate", "meist mindestens 4 Monate", LintCodes.Number)]
    [InlineData(German, "<data name=\"warning.ws-cold-pale.text\"", "<data name=\"warning.ws-cold-pale.txt\"", LintCodes.Missing)]
    [InlineData("Answers.resx", "<data name=\"cause.dvt.what\"", "<data name=\"cause.dvt.wat\"", LintCodes.Missing)]
    [InlineData(German, "<data name=\"cause.dvt.who\"", "<data name=\"cause.dvt.what\"", ResxFault.DuplicateKey)]
    [InlineData(German, "<root>", "<!DOCTYPE root [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><root>", ResxFault.Xml)]
    [InlineData(German, "</root>", "", ResxFault.Xml)]
    [InlineData(German, "<data name=\"cause.dvt.what\"", "<data type=\"System.Int32\" name=\"cause.dvt.what\"", ResxFault.Type)]
    [InlineData("Answers.resx", "Hard, tender cord under the skin (vein), red", "Tender cord under the skin, red", LintCodes.Stale)]
    [InlineData("Interface.resx", "help\nmenu", "causes\nmenu", LintCodes.Words)]
    public async Task A_fault_refuses_the_set_and_is_named(string file, string old, string replacement, string code)
    {
        var before = _live.Current;

        _live.Change(file, old, replacement);

        Assert.Contains(await _live.RefusalAsync(), fault => fault.Code == code);
        Assert.Same(before, _live.Current);
    }

    [Fact]
    public async Task A_file_that_is_deleted_refuses_the_set()
    {
        File.Delete(_live.At("Check.de.resx"));

        var fault = Assert.Single(await _live.RefusalAsync());
        Assert.Equal(("Check.de.resx", LintCodes.Missing), (fault.File, fault.Code));
    }

    [Fact]
    public async Task A_file_of_fifty_megabytes_refuses_the_set()
    {
        File.WriteAllText(_live.At("Check.de.resx"), new string(' ', 50 * 1024 * 1024));

        Assert.Contains(await _live.RefusalAsync(), static fault => fault.Code == ResxFault.Size);
    }

    [Fact]
    public async Task A_file_that_is_emptied_refuses_the_set()
    {
        File.WriteAllText(_live.At("Interface.zh-Hans.resx"), "");

        Assert.Contains(await _live.RefusalAsync(), static fault => fault.File == "Interface.zh-Hans.resx");
    }

    [Fact]
    public async Task A_placeholder_that_is_renamed_in_all_three_files_is_refused()
    {
        foreach (var file in new[] { "Interface.resx", "Interface.de.resx", "Interface.zh-Hans.resx" })
        {
            _live.Change(file, "{date}", "{day}");
        }

        // Whether one write was seen alone or all three together, none of it is in use.
        Assert.Contains(await _live.RefusalAsync(), static fault => fault.Code == LintCodes.Placeholder);
        Assert.Contains("{date}", _live.Current.Catalog(Locale.English)[InterfaceKeys.SourcesStatus].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_of_a_change_waits_for_the_other_half()
    {
        _live.Change("Answers.resx", "Prescribed blood thinner, usually for at least 3 months", "Prescribed blood thinner, usually for at least 4 months");
        await _live.RefusalAsync();

        _live.Change(German, "Blutverdünner, meist mindestens 3 Monate lang", "Blutverdünner, meist mindestens 4 Monate lang");
        _live.Change("Answers.zh-Hans.resx", "一般至少3个月", "一般至少4个月");

        await _live.WaitAsync(static state => state.Faults.Count == 0 && state.Version > 1);
    }

    private async Task<string> WhatAsync(string locale, string beginning)
    {
        await _live.WaitAsync(_ => What(locale).StartsWith(beginning, StringComparison.Ordinal));
        return What(locale);
    }

    private string What(string locale) => _live.Current.Catalog(Locale.Parse(locale))[
        AnswerKeys.Of(TopicCatalog.Find(new TopicId("dvt"))!, TopicPart.What)].Value;
}
