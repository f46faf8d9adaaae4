using Bot.Host.Commands;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Commands;

/// <summary>The verbs as an operator types them, on a copy of the shipped texts.</summary>
public sealed class CalfBotCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CalfBotCommandTests()
    {
        foreach (var file in ShippedTexts.Files)
        {
            _folder.Write($"locales/{file.Name}", "");
            File.WriteAllBytes(At(file.Name), file.Content!.Value.ToArray());
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--Community:Locale=englisch", "Community:Locale")]
    [InlineData("--Community:Country=ZZ", "Community:Country")]
    [InlineData("--Community:Country=Germany", "Community:Country")]
    [InlineData("--Locales:Folder=/nowhere", "Locales:Folder")]
    [InlineData("--Web:ContactUrl=not an address", "Web:ContactUrl")]
    [InlineData("--Web:ContactUrl=javascript:alert(1)", "Web:ContactUrl")]
    [InlineData("--Community:Contry=DE", "Community:Contry")]
    [InlineData("--Check:Mode=doctor", "Check:Mode")]
    [InlineData("--Seal:Keys:0=short", "Seal:Keys")]
    [InlineData("--Seal:Key=x", "Seal:Key")]
    [InlineData("--Community:Locale:x=de", "Community:Locale:x")]
    [InlineData("--Bogus:Key=1", "Bogus:Key")]
    [InlineData("--Logging:LogLevel:Default=Banana", "Logging:LogLevel:Default")]
    [InlineData("--Web:Url=nowhere", "Web:Url")]
    [InlineData("--Web:Url=http://example.org:5080", "Web:Url")]
    [InlineData("--Web:Url=http://127.0.0.1:1/path", "Web:Url")]
    [InlineData("--Web:PublicUrl=ftp://x", "Web:PublicUrl")]
    public async Task A_wrong_setting_is_named_and_ends_every_verb(string setting, string key)
    {
        foreach (var verb in new[] { "config", "chat", "locales lint" })
        {
            var (code, _, error) = await RunAsync($"{verb}", [setting]);

            Assert.Equal(ExitCodes.Configuration, code);
            Assert.Contains($"{key}: ", error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_language_that_is_not_offered_is_named()
    {
        Assert.Contains("--language: ", (await RunAsync("chat --language tlh")).Error, StringComparison.Ordinal);
        foreach (var verb in new[] { "chat", "config" })
        {
            var (code, _, error) = await RunAsync(verb, ["--Community:Locale=fr"]);
            Assert.Contains("Community:Locale: ", error, StringComparison.Ordinal);
            Assert.Equal(ExitCodes.Configuration, code);
        }
    }

    [Fact]
    public async Task A_question_is_answered_once_without_choices()
    {
        var (code, shown, error) = await RunAsync("ask -l en Meine linke Wade ist seit gestern dick und warm", ["--Community:Country=DE"]);

        Assert.Equal(ExitCodes.Success, code);
        Assert.StartsWith("# Zu Ihrer Frage\n\n!! Heute noch", shown.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", shown, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Fact]
    public async Task Config_shows_what_holds()
    {
        var (code, shown, _) = await RunAsync("config", ["--Community:Country=at"]);

        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains("Community:Country = at", shown, StringComparison.Ordinal);
        Assert.Contains("en, de, zh-Hans", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("locales nonsense")]
    [InlineData("chat --nonsense")]
    public async Task An_unknown_verb_or_option_is_refused(string arguments) =>
        Assert.NotEqual(ExitCodes.Success, (await RunAsync(arguments)).Code);

    [Fact]
    public async Task Lint_is_silent_about_good_texts()
    {
        var (code, shown, _) = await RunAsync("locales lint");

        Assert.Equal(ExitCodes.Success, code);
        Assert.EndsWith("0 errors, 0 warnings", shown.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_names_file_line_key_and_code()
    {
        Change("Answers.de.resx", "Ein Blutgerinnsel (Thrombose) sitzt", "Sie haben ein Blutgerinnsel und es sitzt");

        var (code, shown, _) = await RunAsync("locales lint");

        Assert.Equal(ExitCodes.Refused, code);
        Assert.Matches(@"Answers\.de\.resx:\d+: error claim cause\.dvt\.what: ", shown);
    }

    [Fact]
    public async Task Status_counts_what_is_stale_and_accept_mends_it()
    {
        Change("Answers.resx", "A blood clot (deep vein thrombosis) sits", "A clot (deep vein thrombosis) sits");
        Assert.Matches(@"de +\d+ +0 +1 +0 +0 +1", (await RunAsync("locales status")).Out);

        Assert.Contains("1 accepted", (await RunAsync("locales accept de cause.dvt.what")).Out, StringComparison.Ordinal);

        Assert.Matches(@"de +\d+ +0 +0 +0 +0 +0", (await RunAsync("locales status")).Out);
        Assert.Matches(@"zh-Hans +\d+ +0 +1 +0 +0 +1", (await RunAsync("locales status")).Out);
    }

    [Fact]
    public async Task Accept_writes_the_hash_and_nothing_else()
    {
        var before = File.ReadAllText(At("Answers.de.resx"));
        Change("Answers.resx", "A blood clot (deep vein thrombosis) sits", "A clot (deep vein thrombosis) sits");

        await RunAsync("locales accept");

        var changed = File.ReadAllText(At("Answers.de.resx")).Split('\n').Except(before.Split('\n')).ToList();
        Assert.StartsWith("source:", Assert.Single(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_does_nothing_where_a_file_cannot_be_read()
    {
        File.WriteAllText(At("Check.de.resx"), "<root>");

        var (code, _, error) = await RunAsync("locales accept de");

        Assert.NotEqual(ExitCodes.Success, code);
        Assert.Contains("Check.de.resx", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_keeps_rights_and_links()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights and links of Unix.");
            return;
        }

        var real = _folder.At("real.resx");
        File.Move(At("Answers.de.resx"), real);
        File.CreateSymbolicLink(At("Answers.de.resx"), real);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Change("Answers.resx", "A blood clot (deep vein thrombosis) sits", "A clot (deep vein thrombosis) sits");

        await RunAsync("locales accept de");

        Assert.NotNull(new FileInfo(At("Answers.de.resx")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }

    [Theory]
    [InlineData("locales accept fr", "LOCALE")]
    [InlineData("locales accept en", "LOCALE")]
    [InlineData("locales accept de cause.none.what", "KEY")]
    public async Task Accept_refuses_what_is_not_there(string arguments, string name)
    {
        var (code, _, error) = await RunAsync(arguments);

        Assert.Equal(ExitCodes.Refused, code);
        Assert.Contains($"{name}: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_answers_and_ends_with_the_input()
    {
        var (code, shown, _) = await RunAsync("chat --language zh-TW", input: "dvt\n");

        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains("下肢深静脉血栓", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_says_which_protected_English_text_stops_it()
    {
        Change("Answers.resx", "<data name=\"warning.ws-cold-pale.text\"", "<data name=\"warning.ws-cold-pale.txt\"");

        var (code, _, error) = await RunAsync("chat");

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Contains("warning.ws-cold-pale.text", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_goes_on_without_a_language_whose_protected_texts_are_faulty()
    {
        File.WriteAllText(At("Check.de.resx"), "<root>");

        var (code, shown, _) = await RunAsync("chat", input: "language\n");

        Assert.Equal(ExitCodes.Success, code);
        Assert.DoesNotContain("Deutsch", shown, StringComparison.Ordinal);
    }

    private string At(string name) => _folder.At("locales", name);

    private void Change(string name, string old, string replacement)
    {
        var content = File.ReadAllText(At(name));
        Assert.Contains(old, content, StringComparison.Ordinal);
        File.WriteAllText(At(name), content.Replace(old, replacement, StringComparison.Ordinal));
    }

    private async Task<(int Code, string Out, string Error)> RunAsync(
        string arguments, string[]? settings = null, string input = "")
    {
        using var streams = new TestStreams(input);
        var code = await CalfBotCommand.RunAsync(
            [$"--Locales:Folder={_folder.At("locales")}", .. settings ?? [], .. arguments.Split(' ')], streams.Streams);
        return (code, streams.Out, streams.Error);
    }
}
