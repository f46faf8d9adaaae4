using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class SourceHashTests
{
    [Fact]
    public void Of_IsTheBeginningOfSha256OverTheTrimmedText()
    {
        // sha256("abc") = ba7816bf…, FIPS 180-2 appendix B.1.
        Assert.Equal("ba7816bf", SourceHash.Of("abc"));
        Assert.Equal("ba7816bf", SourceHash.Of("  abc\r\n"));
    }

    [Fact]
    public void Of_TakesBothLineEndsForOne() => Assert.Equal(SourceHash.Of("a\nb"), SourceHash.Of("a\r\nb"));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("A note.", null)]
    [InlineData("A note.\nsource:3f9c21aa", "3f9c21aa")]
    [InlineData("source:3f9c21aa\n", "3f9c21aa")]
    [InlineData("source:3f9c21aa\nA note.", null)]
    public void In_ReadsTheLastLine(string? comment, string? expected) => Assert.Equal(expected, SourceHash.In(comment));

    [Theory]
    [InlineData(null, "source:new")]
    [InlineData("A note.", "A note.\nsource:new")]
    [InlineData("A note.\nsource:old", "A note.\nsource:new")]
    [InlineData("source:old", "source:new")]
    public void With_KeepsTheNote(string? comment, string expected) =>
        Assert.Equal(expected, SourceHash.With(comment, "new"));
}
