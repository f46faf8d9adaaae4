namespace Bot.Trials;

/// <summary>Tells what scripts are made of.</summary>
internal static class ScriptFigures
{
    /// <summary>Prints it.</summary>
    public static void Print(Report report, IReadOnlyList<Script> scripts)
    {
        var moves = scripts.SelectMany(static script => script.Moves).ToList();
        var (one, several) = (moves.Count(IsOne), moves.Count(static move => move.Codes.Count > 1));
        report.Say($"  {moves.Count:N0} responses: {one:N0} of one option, {several:N0} of several");
        report.Say($"  {Count("z"):N0} none of these, {Count("u"):N0} unknown");
        report.Say($"  languages: {Groups(scripts, static script => script.Locale.Tag)}");
        report.Say($"  for: {Groups(scripts, static script => $"{script.Audience}")}");
        report.Say($"  killed before response: {Groups(scripts, static script => $"{script.Cut + 1}")}");

        static bool IsOne(Move move) => move.Codes is [['a', ..]];
        int Count(string code) => moves.Count(move => move.Codes is [var pick] && pick == code);
    }

    /// <summary>How many there are of each kind.</summary>
    public static string Groups<T>(IEnumerable<T> all, Func<T, string> key) => string.Join(", ", all.GroupBy(key)
        .OrderBy(static group => group.Key, StringComparer.Ordinal)
        .Select(static group => $"{group.Key} {group.Count()}"));
}
