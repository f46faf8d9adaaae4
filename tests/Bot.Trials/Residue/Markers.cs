using System.Text;

namespace Bot.Trials.Residue;

/// <summary>Texts that nobody else types, so that each place where one turns up is a residue.</summary>
internal static class Markers
{
    // No language has these words, and no folding of letters changes them.
    private static readonly string[] _words = ["qzvorkel", "zäqößjük", "蕉鉴泳疆"];

    // A word; a sentence; nearly the longest text that is read; a longer one.
    private static readonly int[] _lengths = [1, 60, 1900, 2100];

    // What everybody may type, in the same three kinds of letters.
    private static readonly string[] _ordinary = ["my calf hurts", "Übermäßig müde Füße", "小腿一直疼"];

    /// <summary>A text of a number: ASCII, umlauts and Chinese in turn, short and long in turn.</summary>
    public static string Text(int number) => Text(number, LengthOf(number));

    /// <summary>A text of at least so many characters, the marker again and again, so that a piece of it gives it away.
    /// </summary>
    public static string Text(int number, int length) => Repeat($"{_words[number % _words.Length]}{number:D6}", length);

    /// <summary>A text as long as the marked one of that number, with nothing in it to look for.</summary>
    public static string Ordinary(int number) => Ordinary(number, LengthOf(number));

    /// <summary>A text of at least so many characters with nothing in it to look for.</summary>
    public static string Ordinary(int number, int length) => Repeat(_ordinary[number % _ordinary.Length], length);

    /// <summary>What to look for: the words in every form that they may lie in, in capitals as some comparisons make
    /// them, too.</summary>
    public static IEnumerable<Needle> Needles() => _words.Concat(_words.Select(Upper)).SelectMany(static word => new[]
    {
        new Needle("a typed text in UTF-8", Encoding.UTF8.GetBytes(word)),
        new Needle("a typed text in UTF-16", Encoding.Unicode.GetBytes(word)),
        new Needle("a typed text, percent-encoded", Encoding.ASCII.GetBytes(Uri.EscapeDataString(word))),
        new Needle("a typed text, percent-encoded", Encoding.ASCII.GetBytes(Lower(Uri.EscapeDataString(word)))),
    }).DistinctBy(static needle => Convert.ToHexString(needle.Bytes));

    private static string Upper(string text) => text.ToUpperInvariant();

    private static string Lower(string text) => text.ToLowerInvariant();

    private static int LengthOf(int number) => _lengths[number / _words.Length % _lengths.Length];

    private static string Repeat(string word, int length)
    {
        var text = new StringBuilder(word);
        while (text.Length < length)
        {
            text.Append(' ').Append(word);
        }

        return text.ToString();
    }
}
