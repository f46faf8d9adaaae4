namespace Bot.Testing;

/// <summary>The dialogues of the guided check that every surface has to hold.</summary>
public static class CheckDialogues
{
    private static readonly string[] _locales = ["en", "de", "zh-Hans"];

    /// <summary>By name: the responses in order, option ids joined by +, "none" or "unknown".</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["breath"] = "rf-breath",
        ["clot"] = "none sg-one-swollen+sg-warm-red on-days rk-bed-surgery+rk-50plus lo-mid",
        ["strain"] = "none none on-move rk-training lo-mid im-limp",
        ["arteries"] = "none none on-slow pt-walk-stop rk-smoker+rk-50plus sd-one im-2weeks",
        ["night-cramps"] = "none none on-attacks pt-night-cramp rk-50plus im-mild",
        ["sciatica"] = "none sg-numb on-days pt-back none lo-leg-line sd-one im-worse",
        ["snap"] = "none sg-no-tiptoe on-snap none lo-heel",
        ["unknown"] = "none unknown unknown unknown unknown unknown unknown unknown unknown",
    };

    /// <summary>Conversations in one language that go through all of them, each with the handover at its end in the next
    /// language, and with every way aside: back, review, change, another language, another page, typed words.</summary>
    public static IEnumerable<Conversation> Conversations(string locale) => Conversations(Conversation.In(locale));

    /// <summary>The same, as they go on from some beginning, for example on another surface.</summary>
    public static IEnumerable<Conversation> Conversations(Conversation start)
    {
        var locale = start.Locale.Tag;
        var next = _locales[(Array.IndexOf(_locales, locale) + 1) % _locales.Length];
        foreach (var responses in All.Values)
        {
            yield return start.BeginsTheCheck().Responds(responses).PicksCode($"h{next}").PicksCode("q");
        }

        yield return start.BeginsTheCheck()
            .Responds("none sg-numb on-slow").PicksCode("b").PicksCode("b").Responds("sg-bruise on-slow pt-sport")
            .PicksCode("r").PicksCode("c2").Responds("sg-numb+sg-bruise")
            .PicksCode($"l{next}").PicksCode("m3").PicksCode("q").PicksCode($"l{locale}").Says("2, 4").Says("2")
            .Responds("sd-both unknown").PicksCode("r").PicksCode("x");
        yield return start.BeginsTheCheck().Says("99").Responds("rf-cold").PicksCode("nJP").PicksCode("b");
        yield return start.Commands(Core.Commands.Command.Check).PicksCode("w3").PicksCode("x");
    }
}
