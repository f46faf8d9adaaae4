using System.Text;
using System.Xml.Linq;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Triage;

namespace Bot.Core.Tests.Matching;

/// <summary>Small made-up data of a language, and short ways to write what is read by it.</summary>
internal static class Books
{
    /// <summary>The phrases of one language.</summary>
    public static PhraseBook Of(params (string Key, string Lines)[] texts) => Catalog("en", texts).Phrases;

    /// <summary>A language that has phrases and nothing else.</summary>
    public static AnswerCatalog Catalog(string tag, params (string Key, string Lines)[] texts)
    {
        var locale = Locale.Parse(tag);
        var sheet = new XElement("root", texts.Select(static text => new XElement(
            "data", new XAttribute("name", text.Key), new XElement("value", text.Lines))));
        var file = new LocaleFile(
            LocaleFile.NameOf(TextSheet.Phrases, locale), Encoding.UTF8.GetBytes(sheet.ToString()));
        return AnswerCatalog.From(AnswerSet.Read([file]), locale, static _ => true);
    }

    /// <summary>Reads signs by a book that folds nothing.</summary>
    public static SignReading Read(PhraseBook book, string text) =>
        new SignReader(book, Folding.None).Read(Utterance.Of(text, Folding.None));

    /// <summary>A text as one clause, with the words of the lists in it.</summary>
    public static ClauseUnits Clause(string text, WordLists lists, params string[] barriers)
    {
        var units = Utterance.UnitsOf(text, lists.Folding);
        var clause = new ClauseUnits(units, barriers.ToHashSet());
        foreach (var (list, word) in lists.InOrder.SelectMany(static list => list.Words.Select(word => (list, word))))
        {
            for (var at = 0; at < units.Count; at++)
            {
                if (word.EndAt(clause, at) is { } end)
                {
                    clause.Note(list, new Span(at, end));
                }
            }
        }

        return clause;
    }

    /// <summary>The signs of those ids, with a blank between them.</summary>
    public static Findings Signs(string ids) => new(CalfPainQuestions.Mask(
        ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The ids of signs, in the order of the check, with a blank between them.</summary>
    public static string Ids(Findings findings) => string.Join(' ', CalfPainQuestions.All
        .SelectMany(static question => question.Options).Where(findings.Has).Select(static option => option.Id));
}
