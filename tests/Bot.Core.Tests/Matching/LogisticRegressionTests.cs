using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class LogisticRegressionTests
{
    private static readonly (string Text, bool IsFirst)[] _examples =
    [
        ("my leg is swollen", true), ("the calf is swollen and warm", true), ("swollen since this morning", true),
        ("leg swollen after a flight", true), ("a sore leg after running", false), ("calf sore from the stairs", false),
        ("sore since sunday", false), ("stretching a sore calf", false), ("can a calf be swollen?", false), ("swollen, is it bad?", false),
    ];

    [Theory]
    [InlineData("one ankle is swollen", true)]
    [InlineData("so sore today", false)]
    public void A_text_is_of_the_kind_whose_words_it_has(string text, bool isFirst) =>
        Assert.Equal(isFirst, Fitted().LogOdds(Cut(text)) > 0);

    [Fact]
    public void A_question_mark_is_a_word_too() =>
        Assert.True(Fitted().LogOdds(Cut("leg swollen?")) < Fitted().LogOdds(Cut("leg swollen")));

    [Fact]
    public void The_same_examples_give_the_same_weights() =>
        Assert.Equal(Fitted().LogOdds(Cut("swollen and sore")), Fitted().LogOdds(Cut("swollen and sore")));

    [Fact]
    public void Unknown_words_say_nothing_about_the_kind() =>
        Assert.Equal(Fitted().LogOdds(Cut("")), Fitted().LogOdds(Cut("xyzzy plugh")));

    [Fact]
    public void Without_examples_both_kinds_are_as_likely() =>
        Assert.Equal(0, new LogisticRegression([]).LogOdds(Cut("swollen")));

    private static LogisticRegression Fitted() => new([.. _examples.Select(static row => (Cut(row.Text), row.IsFirst))]);

    private static Utterance Cut(string text) => Utterance.Of(text, Folding.None);
}
