using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class UrgentMessagesTests
{
    private static readonly UrgentMessages _messages = new(
        [.. new[] { "calf swollen since today", "leg swollen and warm", "calf is warm and swollen", "腿肿了", "小腿又肿又热" }.Select(Cut)],
        [.. new[] { "calf not swollen", "leg sore, not swollen and not warm", "calf sore, no swelling", "腿不肿", "小腿酸，不肿不热" }.Select(Cut)],
        new HashSet<string>(["not", "no", "不"], StringComparer.Ordinal));

    [Theory]
    [InlineData("swollen calf, and warm", "calf sore since sunday")]
    [InlineData("my leg is swollen", "my leg is not swollen")]
    [InlineData("脚肿了", "脚不肿")]
    public void The_first_is_more_like_urgent_messages(string first, string second)
    {
        var (urgent, calm) = (_messages.LikenessOf(Cut(first)), _messages.LikenessOf(Cut(second)));

        Assert.True(urgent.LogOdds > calm.LogOdds);
        Assert.True(urgent.Closer > calm.Closer);
    }

    [Fact]
    public void Without_messages_a_text_is_like_neither() =>
        Assert.Equal(new Likeness(0, 0), new UrgentMessages([], [], new HashSet<string>()).LikenessOf(Cut("swollen")));

    private static Utterance Cut(string text) => Utterance.Of(text, Folding.None);
}
