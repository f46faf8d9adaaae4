using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Linting;

public class AllowanceTests
{
    [Fact]
    public void An_exception_with_a_reason_holds_for_its_code() =>
        Assert.Empty(Lint("cause.dvt.what", "It lasts 120 days.", "lint: allow phone-number a length of time"));

    [Fact]
    public void It_holds_for_no_other_code() => Assert.Equal(
        [LintCodes.PhoneNumber], Lint("cause.dvt.what", "It lasts 120 days.", "lint: allow number a length of time"));

    [Fact]
    public void A_claim_or_a_dose_has_no_exception() => Assert.Equal(
        [LintCodes.Allow, LintCodes.Dose], Lint("cause.dvt.what", "Take 400 mg.", "lint: allow dose everybody knows it"));

    [Fact]
    public void Without_a_reason_it_is_a_fault() => Assert.Equal(
        [LintCodes.Allow, LintCodes.PhoneNumber], Lint("cause.dvt.what", "It lasts 120 days.", "lint: allow phone-number"));

    [Fact]
    public void In_a_protected_entry_it_is_a_fault() => Assert.Equal(
        [LintCodes.Allow, LintCodes.PhoneNumber],
        Lint("cause.dvt.seen", "Today: after 120 days\nx\ny\nz", "lint: allow phone-number a length of time"));

    private static IEnumerable<string> Lint(string key, string text, string comment)
    {
        var files = ShippedTexts.With("Answers.resx", content =>
        {
            var start = content.IndexOf($"<data name=\"{key}\"", StringComparison.Ordinal);
            var end = content.IndexOf("</data>", start, StringComparison.Ordinal);
            var entry = $"<data name=\"{key}\"><value>{text}</value><comment>{comment}</comment>";
            return content[..start] + entry + content[end..];
        });

        return Linter.Lint(AnswerSet.Read(files))
            .Where(fault => fault.File == "Answers.resx" && fault.Key == key)
            .Select(static fault => fault.Code);
    }
}
