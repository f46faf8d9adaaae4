using System.Globalization;
using Bot.Core.Linting;
using Bot.Core.Localization;

namespace Bot.Host.Commands;

/// <summary>Prints how the pages read, for translators.</summary>
internal static class ReadabilityReport
{
    private const int Worst = 10;

    /// <summary>One table for all languages, then the hardest pages of each.</summary>
    /// <returns>1 when a page is over the limits of its language or a file cannot be read, else 0.</returns>
    public static async Task<int> WriteAsync(TextWriter output, AnswerSet set)
    {
        foreach (var fault in set.ReadingFaults)
        {
            await output.WriteLineAsync(fault.ToString());
        }

        var readings = Readability.Of(set);
        await output.WriteLineAsync("language   pages  sentences  mean  limit  longest  limit  over");
        foreach (var locale in set.Locales)
        {
            await output.WriteLineAsync(Line(locale, [.. readings.Where(reading => reading.Locale == locale)]));
        }

        foreach (var locale in set.Locales)
        {
            await output.WriteLineAsync($"\nHardest to read, {locale.Tag} (mean, longest):");
            foreach (var reading in readings.Where(reading => reading.Locale == locale).Take(Worst))
            {
                await output.WriteLineAsync(Line(reading));
            }
        }

        var isMeasured = set.ReadingFaults.Count == 0
            && set.Locales.All(locale => readings.Any(reading => reading.Locale == locale));
        return isMeasured && !readings.Any(static reading => reading.IsOver) ? ExitCodes.Success : ExitCodes.Refused;
    }

    private static string Line(Locale locale, IReadOnlyList<PageReading> readings)
    {
        var sentences = readings.Sum(static reading => reading.Sentences);
        var mean = readings.Sum(static reading => reading.Mean * reading.Sentences) / Math.Max(1, sentences);
        var limits = SentenceLimits.For(locale);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{locale.Tag,-9}  {readings.Count,5}  {sentences,9}  {mean,4:F1}  {Limit(limits?.Mean),5}  "
            + $"{readings.Select(static reading => reading.Longest).DefaultIfEmpty().Max(),7}  "
            + $"{Limit(limits?.Longest),5}  {readings.Count(static reading => reading.IsOver),4}");
    }

    private static string Line(PageReading reading) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(reading.IsOver ? "!" : " ")} {reading.Mean,4:F1} {reading.Longest,3}  {reading.LongestKey}: {reading.LongestSentence}");

    private static string Limit(int? limit) => limit?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
