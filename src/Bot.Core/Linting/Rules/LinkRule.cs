using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>Addresses are typed data with a reading date; a text that carried one could lead anywhere.</summary>
internal static partial class LinkRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Link, static (entry, _) =>
        Address().IsMatch(entry.Folded) ? ["Texts carry no addresses."] : []);

    [GeneratedRegex(
        @"https?:|www\.|(?<=[a-z0-9])\.(?:com|org|net|de|at|ch|cn|uk|eu|info|int|io|gg|me|app|ly|tv|link)\b"
        + @"|(?<=[a-z0-9])\.[a-z]{2,6}/|[a-z0-9]@[a-z0-9]|@(?:everyone|here)\b|<@")]
    private static partial Regex Address();
}
