using System.Globalization;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Bench;

/// <summary>The forms of one dialogue, from its first question to its last: each carries the sealed responses before it.
/// </summary>
internal static class CheckCards
{
    /// <summary>The key that the measured site opens them with.</summary>
    public static byte[] Key { get; } = new byte[SealKey.Length];

    /// <summary>One form for each question.</summary>
    public static IReadOnlyList<string> All()
    {
        var token = new Token([SealKey.Of(Key)]);
        var belonging = new Belonging(Surface.Web, "web", "");
        var forms = new List<string>();
        var responses = Responses.None;
        while (Dialogue.Walk(responses, CheckMode.Ranked).Next is { } question)
        {
            var option = question == CalfPainQuestions.RedFlags ? null : question.Options[0];
            var state = new DialogueState(Audience.Me, Place.Check, responses, Locale.English, null);
            var pick = option is null ? "z" : string.Create(CultureInfo.InvariantCulture, $"a{option.Number}");
            forms.Add($"token={token.Seal(state, new Nonce(0, (uint)forms.Count), belonging)}&pick={pick}");
            responses = Dialogue.Step(responses, question, option?.Bit ?? UInt128.Zero, CheckMode.Ranked);
        }

        return forms;
    }
}
