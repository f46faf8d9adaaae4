using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Trials;

/// <summary>What came back of a form, with as little of its markup as a dialogue needs.</summary>
/// <param name="Status">The status.</param>
/// <param name="Main">The main part, markup and all, the token's value masked; empty where there is none.</param>
/// <param name="Token">The sealed dialogue; null where there is none.</param>
internal sealed partial record Page(HttpStatusCode Status, string Main, string? Token)
{
    private const string Mask = "(token)";

    /// <summary>The words of the main part, and its markup between them.</summary>
    public string Text => WebUtility.HtmlDecode(Main);

    /// <summary>Reads an answer.</summary>
    public static async Task<Page> ReadAsync(HttpResponseMessage response, CancellationToken token)
    {
        var html = await response.Content.ReadAsStringAsync(token);
        var sealedDialogue = SealedDialogue().Match(html) is { Success: true } match ? match.Groups[1].Value : null;
        var main = MainPart().Match(html).Value;
        return new Page(
            response.StatusCode,
            sealedDialogue is null ? main : main.Replace(sealedDialogue, Mask, StringComparison.Ordinal),
            sealedDialogue);
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex SealedDialogue();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();
}
