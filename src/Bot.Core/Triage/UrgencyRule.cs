namespace Bot.Core.Triage;

/// <summary>A level that certain findings call for.</summary>
/// <param name="Id">The name in explanations and text keys, for example <c>U10</c>; a rule with two levels stands twice.
/// </param>
/// <param name="Urgency">The level.</param>
/// <param name="When">The findings.</param>
public sealed record UrgencyRule(string Id, Urgency Urgency, Condition When);
