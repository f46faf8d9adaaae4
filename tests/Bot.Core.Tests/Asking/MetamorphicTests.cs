using System.Text.Json;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Asking;

/// <summary>What may not change an answer, over the questions that guard edits, and what has to.</summary>
public class MetamorphicTests
{
    private static readonly (string Language, string RedFlag, string Denied, string Story, string Please)[] _languages =
    [
        ("en", "And now I am short of breath and my chest hurts.", "No chest pain and no shortness of breath.",
            "Hello everybody, I am new here and hope this is the right place. {0} Thanks a lot and have a nice day.", "please"),
        ("de", "Und jetzt bekomme ich keine Luft und habe Schmerzen in der Brust.", "Keine Atemnot und keine Brustschmerzen.",
            "Hallo zusammen, ich bin neu hier und hoffe, dass ich richtig bin. {0} Vielen Dank und einen schönen Tag noch.", "bitte"),
        ("zh", "现在喘不上气，胸口也痛。", "没有胸痛，也没有呼吸困难。", "大家好，我是新来的，不知道能不能在这里问。{0}谢谢大家，祝大家愉快。", "请"),
    ];

    public static TheoryData<string, string, string, string> Cases { get; } = ReadCases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spelling_and_politeness_change_nothing(string id, string language, string text, string urgency)
    {
        _ = urgency;
        var expected = Told(text);
        var please = _languages.First(row => row.Language == language).Please;
        foreach (var variant in new[]
        {
            text.ToUpperInvariant(),
            string.Concat(text.Where(static character => !char.IsPunctuation(character) || character is '，' or ',')),
            text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal),
            Traditional(text),
            $"{text} {please}",
            $"{please} {text}",
            $"  {text}\u200B!!!",
        })
        {
            Assert.True(expected == Told(variant), $"{id}: {variant}");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_slip_in_a_long_word_keeps_the_warning(string id, string language, string text, string urgency)
    {
        _ = language;
        var word = text.Split(' ', '，', '。', ',', '?', '.').Where(static word => word.All(char.IsAsciiLetter)).MaxBy(static word => word.Length);
        if (word is not { Length: >= 8 } || urgency is not ("emergency-now" or "same-day"))
        {
            return;
        }

        var slip = word[..4] + word[5] + word[4] + word[6..];
        Assert.True(
            Told(text).Warning == Told(text.Replace(word, slip, StringComparison.Ordinal)).Warning, $"{id}: {slip}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_story_around_it_keeps_the_warning(string id, string language, string text, string urgency)
    {
        _ = urgency;
        var story = _languages.First(row => row.Language == language).Story;

        Assert.True(Told(text).Warning == Told(string.Format(null, story, $"{text}.")).Warning, id);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_red_flag_more_always_brings_the_warning_and_a_denied_one_does_not(
        string id, string language, string text, string urgency)
    {
        _ = urgency;
        var (_, redFlag, denied, _, _) = _languages.First(row => row.Language == language);

        Assert.True(Told($"{text}. {redFlag}").Warning is Urgency.EmergencyNow, id);
        Assert.True(Told(text).Warning == Told($"{text}. {denied}").Warning, id);
    }

    [Fact]
    public void The_time_to_read_grows_with_the_length_and_no_faster()
    {
        // Not measured by a clock: what is read is cut, and each unit is looked at in its clause alone.
        var long1 = Conversation.In("en").Says(string.Concat(Enumerable.Repeat("my calf hurts, ", 200_000)));

        Assert.NotNull(long1.Last);
    }

    private static (string? Page, Urgency? Warning) Told(string text)
    {
        var understanding = ShippedTexts.Snapshot.Questions.Read(text, Locale.English);
        return (understanding.Pages.Count > 0 ? understanding.Pages[0].Page.Code : null, understanding.Warning);
    }

    private static string Traditional(string text) => string.Concat(text.Select(static character =>
        Enumerable.Range(0x4E00, 0x5200).Select(static code => (char)code)
            .FirstOrDefault(other => other != character && TraditionalCharacters.Simplify(other) == character, character)));

    private static TheoryData<string, string, string, string> ReadCases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Repository.At("locales/cases/questions.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            string Of(string name) => json.RootElement.GetProperty(name).GetString()!;
            cases.Add(Of("id"), Of("lang"), Of("text"), Of("urgency"));
        }

        return cases;
    }
}
