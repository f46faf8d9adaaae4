using Bot.Core.Matching;
using Bot.Core.Triage;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class TextUrgencyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("rk-pregnant")]
    [InlineData("rk-clot-before rk-cancer sd-one on-days lo-mid")]
    public void A_risk_alone_calls_for_nothing(string stated) => Assert.Equal("", Rules(stated));

    [Theory]
    [InlineData("rk-pregnant", "U12 U22")]
    [InlineData("rk-clot-before on-rest", "U12")]
    [InlineData("", "")]
    public void A_risk_with_a_complaint_calls_for_an_examination(string stated, string rules) =>
        Assert.Equal(rules, Rules(stated, isComplaint: true));

    [Theory]
    [InlineData("fe-ache rk-pregnant", "U12 U22")]
    [InlineData("on-snap", "U16")]
    [InlineData("sg-fever", "U15")]
    [InlineData("rf-breath sg-one-swollen", "U01 U10")]
    [InlineData("pt-walk-stop", "")]
    public void Signs_are_complaints_themselves(string stated, string rules) => Assert.Equal(rules, Rules(stated));

    [Theory]
    [InlineData("pt-night-cramp rk-pregnant", "")]
    [InlineData("pt-night-cramp rk-pregnant sd-both", "")]
    [InlineData("pt-night-cramp rk-pregnant sd-one", "U12 U22")]
    [InlineData("pt-night-cramp rk-pregnant sg-one-swollen", "U10")]
    [InlineData("pt-night-cramp rk-travel rk-hormones", "")]
    [InlineData("pt-long-cramp rk-pregnant", "U12 U22 U43")]
    public void Cramps_at_night_are_mostly_of_both_legs(string stated, string rules) => Assert.Equal(rules, Rules(stated));

    [Theory]
    [InlineData("sg-cold-pale", "U07")]
    [InlineData("sg-cold-pale pt-walk-stop", "")]
    [InlineData("sg-cold-pale pt-sport", "")]
    [InlineData("sg-cold-pale pt-walk-stop on-rest", "U07")]
    [InlineData("sg-cold-pale pt-sport on-days", "U07")]
    [InlineData("rf-cold sg-cold-pale pt-walk-stop", "U01")]
    public void A_cold_foot_that_comes_with_effort_did_not_come_suddenly(string stated, string rules) =>
        Assert.Equal(rules, Rules(stated));

    [Theory]
    [InlineData("sg-fever", "")]
    [InlineData("sg-one-swollen rk-pregnant", "")]
    [InlineData("rf-breath", "U01")]
    public void Off_topic_only_an_emergency_counts(string stated, string rules) =>
        Assert.Equal(rules, Rules(stated, isComplaint: true, isOnTopic: false));

    [Theory]
    [InlineData("sg-one-swollen rf-breath sg-cold-pale")]
    [InlineData("on-blow im-cannot-walk sg-fever")]
    public void The_most_urgent_rule_comes_first(string stated)
    {
        var levels = TextUrgency.RulesOf(Reading(stated), isOnTopic: true).Select(static rule => rule.Urgency).ToList();

        Assert.Equal(levels.OrderDescending(), levels);
        Assert.Equal(Urgency.EmergencyNow, levels[0]);
        Assert.All(levels, static level => Assert.True(level >= Urgency.SameDay));
    }

    private static string Rules(string stated, bool isComplaint = false, bool isOnTopic = true) => string.Join(
        ' ',
        TextUrgency.RulesOf(Reading(stated) with { IsComplaint = isComplaint }, isOnTopic).Select(static rule => rule.Id));

    private static SignReading Reading(string stated) => SignReading.Nothing with { Stated = Books.Signs(stated) };
}
