using System.Collections.Frozen;
using Bot.Core.Dialogues;

namespace Bot.Core.Proof;

/// <summary>A story by the ids of its options, in words.</summary>
internal readonly struct Told(UInt128 bits)
{
    private static readonly FrozenDictionary<string, UInt128> _bit = CalfPainQuestions.All
        .SelectMany(static question => question.Options)
        .ToFrozenDictionary(static option => option.Id, static option => option.Bit, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, UInt128> _family = new[] { "rf-", "lo-", "sd-", "on-", "pt-" }.ToFrozenDictionary(
        static prefix => prefix,
        static prefix => _bit.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Aggregate(UInt128.Zero, static (mask, pair) => mask | pair.Value),
        StringComparer.Ordinal);

    private readonly UInt128 _bits = bits;

    public bool this[string id] => (_bits & _bit[id]) != 0;

    public bool Injury => this["on-snap"] || this["on-move"] || this["on-blow"];

    public bool NumbOrWeak => this["sg-numb"] || this["sg-foot-weak"];

    // Not known counts as one leg.
    public bool OneLeg => this["sd-one"] || !Any("sd-");

    // Not known counts as new.
    public bool New => this["on-rest"] || this["on-days"] || !Any("on-");

    public bool StrongClotRisk => this["rk-clot-before"] || this["rk-cancer"] || this["rk-bed-surgery"]
        || this["rk-cast"] || this["rk-pregnant"];

    public bool SwellsAfterInjury => this["sg-one-swollen"] && Injury && !StrongClotRisk && !this["rk-travel"]
        && !this["rk-hormones"] && !this["rk-thinner"] && !this["sg-warm-red"] && !this["im-worse"];

    public bool OnlyNightCramp => (_bits & _family["pt-"]) == _bit["pt-night-cramp"];

    public bool Any(string prefix) => (_bits & _family[prefix]) != 0;
}
