using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class TextNormalizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n ", "")]
    [InlineData("  Calf\t\tPain ", "calf pain")]
    [InlineData("ＤＶＴ　１２", "dvt 12")]
    [InlineData("Wadenkr\u0061\u0308mpfe", "wadenkrämpfe")]
    [InlineData("a\u0000b\u001Bc", "a b c")]
    [InlineData("a\u200Bb\u202Ec", "a b c")]
    [InlineData("小腿\u3000痛", "小腿 痛")]
    [InlineData("\uD83D\uDE00 ok", "\uD83D\uDE00 ok")]
    public void Normalize_BringsTextToOneForm(string text, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(text));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("a\uD83Db")]
    public void Normalize_BearsHalfSurrogatePairs(string text) =>
        Assert.Contains('\uFFFD', TextNormalizer.Normalize(text));
}
