using Bot.Core.Localization;
using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class SignReaderTests
{
    private static readonly PhraseBook _book = Books.Of(
        ("words", "leg=leg|calf\nsore=sore|painful"),
        ("body", "<leg>"),
        ("pain", "hurt*|<sore>"),
        ("off-topic", "calf & cow\ncalf leather"),
        ("negation.before", "no"),
        ("sign.sg-one-swollen", "<leg> + swollen"),
        ("sign.sg-both-swollen", "both + swollen"),
        ("sign.sg-fever", "fever\nshiver*\n<nope>"),
        ("sign.on-snap", "snap"),
        ("sign.on-slow", "slowly"));

    [Theory]
    [InlineData("my calf hurts", true, true, false)]
    [InlineData("it hurts. the leg", true, true, false)]
    [InlineData("a sore calf", true, true, false)]
    [InlineData("my calf", true, false, false)]
    [InlineData("my arm hurts", false, false, false)]
    [InlineData("the cow has a calf", true, false, true)]
    [InlineData("a cow. its calf hurts", true, true, true)]
    [InlineData("calf leather", true, false, true)]
    [InlineData("the cow", false, false, false)]
    [InlineData("", false, false, false)]
    public void A_text_shows_what_it_is_about(string text, bool body, bool complaint, bool elsewhere)
    {
        var reading = Books.Read(_book, text);

        Assert.Equal((body, complaint, elsewhere), (reading.IsAboutTheBody, reading.IsComplaint, reading.IsOffTopic));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("my calf is swollen", "sg-one-swollen")]
    [InlineData("my calf hurts, the knee is swollen", "")]
    [InlineData("both are swollen. one calf is swollen more", "sg-both-swollen")]
    [InlineData("a snap, then slowly worse", "on-snap")]
    [InlineData("i shivered and had no fever", "sg-fever")]
    public void Signs_are_stated_by_their_patterns(string text, string stated) =>
        Assert.Equal(stated, Books.Ids(Books.Read(_book, text).Stated));

    [Fact]
    public void Nothing_is_read_without_data_or_without_text()
    {
        Assert.Equal(SignReading.Nothing, Books.Read(_book, ""));
        Assert.Equal(SignReading.Nothing, Books.Read(Books.Of(), "my calf is swollen"));
    }

    [Fact]
    public void The_words_of_patterns_are_known() => Assert.Empty(
        new[] { "leg", "calf", "swollen", "fever", "cow", "no" }.Except(new SignReader(_book, Folding.None).Units));
}
