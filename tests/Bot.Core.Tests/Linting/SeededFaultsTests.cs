using System.Text;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Linting;

/// <summary>Faults put into the shipped texts, one at a time: each refuses the set and is named by file, line, key and
/// code.</summary>
public class SeededFaultsTests
{
    // file | key | the text that replaces it | code
    [Theory]
    [InlineData("Answers.resx", "cause.dvt.what", "You have a clot.", LintCodes.Claim)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "Sie haben ein Gerinnsel.", LintCodes.Claim)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.what", "您患有血栓。", LintCodes.Claim)]
    [InlineData("Answers.resx", "cause.dvt.what", "Take 100 mg.", LintCodes.Dose)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "Nehmen Sie 2 Tabletten.", LintCodes.Dose)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.what", "每天两片。", LintCodes.Dose)]
    [InlineData("Answers.resx", "cause.dvt.what", "The best is rest.", LintCodes.Promise)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "Das heilt.", LintCodes.Promise)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.what", "可以根治。", LintCodes.Promise)]
    [InlineData("Answers.resx", "cause.dvt.what", "A sure diagnosis.", LintCodes.Diagnosis)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "Eine klare Diagnose.", LintCodes.Diagnosis)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.what", "由此诊断。", LintCodes.Diagnosis)]
    [InlineData("Answers.resx", "cause.dvt.what", "It is only a cramp.", LintCodes.Reassurance)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "Das ist harmlos.", LintCodes.Reassurance)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.what", "没事。", LintCodes.Reassurance)]
    [InlineData("Answers.resx", "cause.dvt.what", "", LintCodes.Empty)]
    [InlineData("Answers.resx", "cause.dvt.what", "Call {112}.", LintCodes.Placeholder)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "{emergency}", LintCodes.Placeholder)]
    [InlineData("Answers.zh-Hans.resx", "warning.ws-lungs-heart.do", "立即拨打{urgent}\n如实说明\n说出药名", LintCodes.Placeholder)]
    [InlineData("Interface.de.resx", "sources.status", "Quellen gelesen · noch nicht klinisch geprüft", LintCodes.Placeholder)]
    [InlineData("Answers.de.resx", "cause.dvt.who", "Etwa 1 bis 3 von 1000. Nach 6 Wochen, über 60.", LintCodes.Number)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.helps", "今天检查\n至少4个月", LintCodes.Number)]
    [InlineData("Answers.resx", "cause.dvt.what", "Call 112.", LintCodes.PhoneNumber)]
    [InlineData("Answers.de.resx", "cause.dvt.what", "116 117 anrufen.", LintCodes.PhoneNumber)]
    [InlineData("Answers.resx", "cause.dvt.what", "See https://example.org.", LintCodes.Link)]
    [InlineData("Answers.resx", "cause.dvt.what", "Turned \u202Earound.", LintCodes.Characters)]
    [InlineData("Answers.resx", "warning.ws-cold-pale.name", "A name that is longer than forty-five characters", LintCodes.Label)]
    [InlineData("Answers.de.resx", "cause.dvt.name", "Zwei\nZeilen", LintCodes.Label)]
    [InlineData("Answers.zh-Hans.resx", "cause.dvt.seen", "紧急：呼吸困难,请立即拨打{emergency}\n今天：肿\n今天：痛\n几天内：痛", LintCodes.Punctuation)]
    [InlineData("Answers.zh-Hans.resx", "warning.ws-vein-cord.text", "皮肤下 1 条血管变硬", LintCodes.Punctuation)]
    [InlineData("Answers.de.resx", "warning.ws-vein-cord.text", "Ein Strang ueber der Vene", LintCodes.Umlaut)]
    [InlineData("Answers.de.resx", "cause.dvt.avoid", "Massage fuer die Wade\nSport\nSalbe\nWarten", LintCodes.Umlaut)]
    [InlineData("Answers.de.resx", "warning.ws-vein-cord.text", "Ein \"Strang\"", LintCodes.Punctuation)]
    [InlineData("Answers.de.resx", "warning.ws-cold-pale.do", "{emergency} wählen", LintCodes.List)]
    [InlineData("Answers.de.resx", "cause.medication-related.seen", "Notfall: {emergency} wählen\nNormaler Termin: eins\nHeute noch: zwei\nIn den nächsten Tagen: drei", LintCodes.Level)]
    [InlineData("Answers.de.resx", "cause.medication-related.seen", "{emergency} wählen\nHeute noch: eins\nHeute noch: zwei\nIn den nächsten Tagen: drei", LintCodes.Level)]
    [InlineData("Answers.zh-Hans.resx", "story.story-runner.next", "紧急：请立即拨打{emergency}\n几天内：肿\n几天内：痛\n休息2到3天\n拉伸", LintCodes.Level)]
    [InlineData("Answers.de.resx", "exam.ex-mri.text", "Eine Zeile Sätze.", LintCodes.List)]
    [InlineData("Interface.resx", "command.help.words", "causes", LintCodes.Words)]
    [InlineData("Interface.de.resx", "menu.topic.name", "Das Thema", LintCodes.OptionName)]
    [InlineData("Interface.zh-Hans.resx", "menu.country.name", "国家。", LintCodes.OptionName)]
    [InlineData("Answers.de.resx", "warning.ws-cold-pale.text", null, LintCodes.Missing)]
    [InlineData("Answers.zh-Hans.resx", "cause.pad.avoid", null, LintCodes.Missing)]
    [InlineData("Interface.zh-Hans.resx", "safety-net.1", null, LintCodes.Missing)]
    [InlineData("Check.de.resx", "urgency.emergency-now.do", null, LintCodes.Missing)]
    [InlineData("Answers.resx", "cause.dvt.what", null, LintCodes.Missing)]
    public void A_bad_text_refuses_the_set(string file, string key, string? text, string code)
    {
        var files = ShippedTexts.WithText(file, key, text);

        var fault = Refusal(files).First(fault => fault.Code == code);

        Assert.Equal((file, key), (fault.File, fault.Key));
        Assert.Equal(text is null ? 0 : LineOf(files, file, key), fault.Line);
    }

    [Theory]
    [InlineData("cause.medication-related.seen", "Today: one\nEmergency: call {emergency}\nToday: two\nWithin days: three", LintCodes.Level)]
    [InlineData("exam.ex-mri.text", "One line of sentences.", LintCodes.List)]
    public void A_bad_english_text_is_named_beside_its_translations(string key, string text, string code) => Assert.Contains(
        Refusal(ShippedTexts.WithText("Answers.resx", key, text)),
        fault => (fault.File, fault.Key, fault.Code) == ("Answers.resx", key, code));

    [Fact]
    public void Too_many_bytes_in_Chinese_only_refuse_the_set()
    {
        var files = ShippedTexts.WithText("Answers.zh-Hans.resx", "cause.dvt.what", new string('痛', 3200));

        var fault = Refusal(files).First(static fault => fault.Code == LintCodes.PageSize);

        Assert.Equal(("Answers.zh-Hans.resx", "cause.dvt.what"), (fault.File, fault.Key));
        Assert.Equal(LineOf(files, "Answers.zh-Hans.resx", "cause.dvt.what"), fault.Line);
    }

    [Fact]
    public void A_changed_protected_English_text_refuses_the_set_until_translations_are_accepted()
    {
        var files = ShippedTexts.WithText("Answers.resx", "warning.ws-vein-cord.text", "Hard, tender, red cord");

        Assert.All(Refusal(files), static fault => Assert.Equal(
            (LintCodes.Stale, "warning.ws-vein-cord.text"), (fault.Code, fault.Key)));
    }

    // what stands in the place of the entry | code
    [Theory]
    [InlineData("<data name=\"cause.dvt.what\" type=\"System.Int32, mscorlib\"><value>1</value></data>", ResxFault.Type)]
    [InlineData("<data name=\"cause.dvt.what\" mimetype=\"application/x-microsoft.net.object.binary.base64\"><value>AAEAAAD/</value></data>", ResxFault.Type)]
    [InlineData("<data name=\"cause.dvt.what\" type=\"System.Resources.ResXFileRef, System.Windows.Forms\"><value>/etc/passwd;System.String</value></data>", ResxFault.Type)]
    [InlineData("<data name=\"cause.dvt.what\"><value>a</value></data><data name=\"cause.dvt.what\"><value>b</value></data>", ResxFault.DuplicateKey)]
    [InlineData("<data name=\"cause.dvt.what\"><comment>no value</comment></data>", ResxFault.Structure)]
    public void A_bad_node_refuses_the_set(string node, string code)
    {
        const string File = "Answers.de.resx";
        var files = ShippedTexts.With(File, content =>
        {
            var start = content.IndexOf("<data name=\"cause.dvt.what\"", StringComparison.Ordinal);
            var end = content.IndexOf("</data>", start, StringComparison.Ordinal) + "</data>".Length;
            return content[..start] + node + content[end..];
        });

        var fault = Refusal(files).First(fault => fault.Code == code);

        Assert.Equal((File, "cause.dvt.what"), (fault.File, fault.Key));
        Assert.Equal(LineOf(files, File, "cause.dvt.what"), fault.Line);
    }

    [Theory]
    [InlineData("<!DOCTYPE root [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE root [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    public void Entities_refuse_the_set(string documentType)
    {
        var files = ShippedTexts.With("Answers.de.resx", content =>
            content.Replace("<root>", documentType + "<root>", StringComparison.Ordinal));

        var fault = Refusal(files).First(static fault => fault.Code == ResxFault.Xml);

        Assert.Equal(("Answers.de.resx", 2, ""), (fault.File, fault.Line, fault.Key));
    }

    [Fact]
    public void A_truncated_file_refuses_the_set()
    {
        var files = ShippedTexts.With("Check.resx", static content => content[..(content.Length / 2)]);

        var fault = Refusal(files).First(static fault => fault.Code == ResxFault.Xml);

        Assert.Equal("Check.resx", fault.File);
        Assert.True(fault.Line > 10);
    }

    [Fact]
    public void Fifty_megabytes_refuse_the_set()
    {
        var files = ShippedTexts.With("Answers.de.resx", static content => content.PadRight(50 * 1024 * 1024));

        Assert.Equal("Answers.de.resx", Refusal(files).First(static fault => fault.Code == ResxFault.Size).File);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_refuse_the_set()
    {
        var files = ShippedTexts.Files.Select(static file => file.Name == "Interface.de.resx"
            ? file with { Content = Encoding.Latin1.GetBytes("<root><data name=\"x\"><value>ä</value></data></root>") }
            : file);

        var fault = Refusal([.. files]).First(static fault => fault.Code == ResxFault.Encoding);

        Assert.Equal("Interface.de.resx", fault.File);
    }

    [Fact]
    public void A_stray_file_name_refuses_the_set()
    {
        LocaleFile[] files = [.. ShippedTexts.Files, new LocaleFile("Answers.de (copy).resx", "<root/>"u8.ToArray())];

        Assert.Equal("Answers.de (copy).resx", Refusal(files).Single().File);
    }

    [Fact]
    public void A_key_in_the_wrong_file_refuses_the_set()
    {
        var files = ShippedTexts.With("Check.resx", static content => content.Replace(
            "</root>", "<data name=\"help.line\"><value>x</value></data></root>", StringComparison.Ordinal))
            .Select(static file => file.Name == "Interface.resx" ? file with { Content = Cut(file, "help.line") } : file);

        var fault = Refusal([.. files]).First(static fault => fault.Code == LintCodes.Sheet);

        Assert.Equal(("Check.resx", "help.line"), (fault.File, fault.Key));
    }

    [Fact]
    public void A_key_that_stands_in_two_files_refuses_the_set()
    {
        var files = ShippedTexts.With("Interface.de.resx", static content => content.Replace(
            "</root>", "<data name=\"cause.dvt.what\"><value>Ein Text</value></data></root>", StringComparison.Ordinal));

        var fault = Refusal(files).Single();

        Assert.Equal(("Interface.de.resx", "cause.dvt.what", LintCodes.Sheet), (fault.File, fault.Key, fault.Code));
    }

    [Theory]
    [InlineData("Answers.de-AT.resx")]
    [InlineData("Answers.zh-Hant.resx")]
    public void The_rules_of_a_language_hold_for_its_regions_and_scripts(string name)
    {
        var text = name.Contains("zh", StringComparison.Ordinal) ? "没事。" : "Sie haben eine Thrombose.";
        var file = new LocaleFile(name, Encoding.UTF8.GetBytes(
            $"<root><data name=\"cause.dvt.what\"><value>{text}</value></data></root>"));

        Assert.Contains(
            Refusal([.. ShippedTexts.Files, file]),
            static fault => fault.Code is LintCodes.Claim or LintCodes.Reassurance);
    }

    [Fact]
    public void A_warning_refuses_nothing()
    {
        var files = ShippedTexts.WithText("Answers.de.resx", "cause.dvt.what", "Ein Gerinnsel fuer Sie.");
        var set = AnswerSet.Read(files);
        var faults = Linter.Lint(set);

        Assert.Equal([LintCodes.Umlaut], faults.Select(static fault => fault.Code));
        Assert.IsType<LanguageLoading.Loaded>(LanguageLoading.Reload(set, faults));
    }

    private static IReadOnlyList<LintFault> Refusal(IReadOnlyList<LocaleFile> files)
    {
        var set = AnswerSet.Read(files);
        return Assert.IsType<LanguageLoading.Refused>(LanguageLoading.Reload(set, Linter.Lint(set))).Faults;
    }

    private static int LineOf(IReadOnlyList<LocaleFile> files, string name, string key)
    {
        var content = Encoding.UTF8.GetString(files.Single(file => file.Name == name).Content!.Value.Span);
        var start = content.IndexOf($"<data name=\"{key}\"", StringComparison.Ordinal);
        return content[..start].Count(static c => c == '\n') + 1;
    }

    private static byte[] Cut(LocaleFile file, string key)
    {
        var content = Encoding.UTF8.GetString(file.Content!.Value.Span);
        var start = content.IndexOf($"<data name=\"{key}\"", StringComparison.Ordinal);
        var end = content.IndexOf("</data>", start, StringComparison.Ordinal) + "</data>".Length;
        return Encoding.UTF8.GetBytes(content[..start] + content[end..]);
    }
}
