using Bot.Host.Terminal;
using Xunit;

namespace Bot.Host.Tests.Terminal;

public class LineReaderTests
{
    [Fact]
    public void Read_GivesLinesWithoutTheirEnds()
    {
        using var reader = new StringReader("a\r\n\nlast");

        Assert.Equal(["a", "", "last", null], Enumerable.Range(0, 4).Select(_ => LineReader.Read(reader)));
    }

    [Fact]
    public void Read_CutsWhatIsBeyondTheLimitAndGoesOnBehindIt()
    {
        using var reader = new StringReader(new string('x', 100_000) + "\nnext\n");

        Assert.Equal(PlatformLimits.LineLength, LineReader.Read(reader)!.Length);
        Assert.Equal("next", LineReader.Read(reader));
    }
}
