using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class QuestionReaderTests
{
    private static readonly AnswerCatalog _english = Books.Catalog(
        "en",
        ("function-words", "my|the|is|in|i|a|and|at|it|what|of"),
        ("body", "calf|leg"),
        ("pain", "hurt*|cramp*"),
        ("hypothetical", "what are the signs"),
        ("sign.sg-one-swollen", "swollen"),
        ("sign.rf-breath", "breathless"),
        ("sign.rk-pregnant", "pregnant"),
        ("phrase.dvt", "swollen calf after a flight\nblood clot in my calf\ncould it be thrombosis"),
        ("phrase.leg-cramps", "calf cramps at night\nwhy do i get cramps\ncramping in my calf"),
        ("phrase.calf-strain", "pulled a muscle in my calf\ntorn calf muscle"),
        ("phrase.tests", "what does an ultrasound of the leg show"),
        ("phrase.off-topic", "what is the weather tomorrow\nwho won the football match\nmake a cake"));

    private static readonly AnswerCatalog _german = Books.Catalog(
        "de",
        ("fold", "ae=a\noe=o\nue=u"),
        ("function-words", "meine|die|ist|in|der|ich|und|es|was"),
        ("body", "*wade*|bein"),
        ("pain", "schmerz*|*krampf*"),
        ("sign.sg-one-swollen", "geschwollen"),
        ("phrase.dvt", "geschwollene wade nach dem flug\nthrombose im bein"),
        ("phrase.leg-cramps", "wadenkrämpfe in der nacht\nwarum habe ich krämpfe"),
        ("phrase.off-topic", "wie wird das wetter morgen\nwer hat gewonnen"));

    private static readonly AnswerCatalog _chinese = Books.Catalog(
        "zh-Hans",
        ("function-words", "我|的|了|是"),
        ("body", "腿"),
        ("pain", "痛|抽筋"),
        ("sign.sg-one-swollen", "肿"),
        ("phrase.dvt", "小腿肿是血栓吗\n坐飞机后小腿肿"),
        ("phrase.leg-cramps", "半夜小腿抽筋\n为什么抽筋"),
        ("phrase.off-topic", "明天天气怎么样\n谁赢了比赛"));

    private static readonly QuestionReader _reader = new([_english, _german, _chinese], null);

    [Theory]
    [InlineData("my calf cramps at night", "de", "en")]
    [InlineData("meine Wadenkrämpfe in der Nacht", "en", "de")]
    [InlineData("半夜小腿抽筋", "en", "zh-Hans")]
    [InlineData("半夜小腿抽筋 cramps", "en", "zh-Hans")]
    [InlineData("my calf cramps at night 痛", "zh-Hans", "en")]
    [InlineData("die wade ist geschwollen, what", "en", "de")]
    [InlineData("in", "en", "en")]
    [InlineData("in", "de", "de")]
    [InlineData("dvt", "zh-Hans", "zh-Hans")]
    [InlineData("", "de", "de")]
    [InlineData("cramps", "de", "en")]
    public void A_question_is_read_in_its_own_language(string text, string own, string read) =>
        Assert.Equal(read, Read(text, own).Locale.Tag);

    [Theory]
    [InlineData("why do i get calf cramps", "leg-cramps")]
    [InlineData("is it a blood clot", "dvt")]
    [InlineData("i have pulled a muscle", "calf-strain")]
    [InlineData("could it be thromobsis in the calf", "dvt")]
    [InlineData("Wadenkraempfe in der Nacht", "leg-cramps")]
    [InlineData("飛機後小腿腫", "dvt")]
    public void The_page_that_fits_comes_first(string text, string id)
    {
        var understanding = Read(text);

        Assert.Equal(Sureness.Sure, understanding.Sureness);
        Assert.Equal(PhraseKeys.PageOf(id), understanding.Pages[0].Page);
        Assert.InRange(understanding.Pages.Count, 1, 3);
    }

    [Fact]
    public void A_page_that_lists_topics_is_found_as_well() => Assert.Equal(
        new ChoiceAction.Give(Command.Tests), Read("what does the ultrasound of my leg show").Pages[0].Page);

    [Theory]
    [InlineData("my calf cramps at night", "calf cramps night")]
    [InlineData("半夜小腿抽筋了", "半夜小腿抽筋")]
    public void The_words_that_speak_for_a_page_are_given(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Read(text).Pages[0].Words));

    [Theory]
    [InlineData("what is the weather tomorrow")]
    [InlineData("who won the match")]
    [InlineData("qwertz uiop")]
    [InlineData("明天天气怎么样")]
    public void Something_else_gets_no_page(string text)
    {
        var understanding = Read(text);

        Assert.Equal(Sureness.OffTopic, understanding.Sureness);
        Assert.Empty(understanding.Pages);
        Assert.Null(understanding.Warning);
    }

    [Fact]
    public void A_single_word_says_too_little() => Assert.Equal(Sureness.Unsure, Read("my calf").Sureness);

    [Theory]
    [InlineData("my calf is swollen", Urgency.SameDay)]
    [InlineData("i am breathless", Urgency.EmergencyNow)]
    [InlineData("breathless, calf swollen", Urgency.EmergencyNow)]
    [InlineData("my calf hurts and i am pregnant", Urgency.SameDay)]
    [InlineData("die wade ist geschwollen", Urgency.SameDay)]
    [InlineData("我的小腿肿了", Urgency.SameDay)]
    [InlineData("what are the signs of a swollen calf", null)]
    [InlineData("calf cramps, pregnant", Urgency.SameDay)]
    [InlineData("i am pregnant", null)]
    public void What_is_stated_is_warned_of(string text, Urgency? warning)
    {
        var understanding = Read(text);

        Assert.Equal(warning, understanding.Warning);
        Assert.True(warning is null || understanding.Sureness is Sureness.Sure);
    }

    private static Understanding Read(string text, string own = "en") => _reader.Read(text, Locale.Parse(own));
}
