namespace Bot.Discord.Testing;

/// <summary>A rule that a client broke.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Where">A JSON path such as <c>$.components[0].label</c>, or a route; never a token.</param>
public sealed record Violation(Rule Rule, string Where);
