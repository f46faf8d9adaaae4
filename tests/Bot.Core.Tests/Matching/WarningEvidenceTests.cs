using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Triage;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class WarningEvidenceTests
{
    private static readonly SignReading _complaint = SignReading.Nothing with { IsAboutTheBody = true, IsComplaint = true };
    private static readonly PhraseHit[] _calmPage = [new("calf-strain", 0.8), new("dvt", 0.1)];

    [Theory]
    [InlineData(0.1, 0, false, true)]
    [InlineData(-1, -5, false, false)]
    [InlineData(0.6, 3, true, true)]
    [InlineData(0, 0, false, true)]
    public void A_rule_needs_less_than_a_likeness_alone(double closer, double logOdds, bool alone, bool withRule) => Assert.Equal(
        (alone, withRule || alone),
        (Suffices(closer, logOdds, hasRule: false), Suffices(closer, logOdds, hasRule: true)));

    [Fact]
    public void Nothing_speaks_against_a_red_flag()
    {
        var stating = _complaint with { Stated = Books.Signs("rf-breath") };

        Assert.True(WarningEvidence.Suffices(stating, [new Likeness(-1, -5)], _calmPage, hasRule: true));
    }

    [Fact]
    public void A_denied_warning_sign_speaks_against_it()
    {
        var denying = _complaint with { Denied = Books.Signs("sg-one-swollen sg-warm-red sg-fever") };

        Assert.True(WarningEvidence.Suffices(_complaint, [new Likeness(0.8, 3)], _calmPage, hasRule: false));
        Assert.False(WarningEvidence.Suffices(denying, [new Likeness(0.8, 3)], _calmPage, hasRule: false));
    }

    [Fact]
    public void Close_pages_about_urgent_things_speak_for_it_and_other_things_against_it()
    {
        var likeness = new Likeness(0.3, 1.5);

        Assert.False(WarningEvidence.Suffices(_complaint, [likeness], _calmPage, hasRule: false));
        Assert.True(WarningEvidence.Suffices(_complaint, [likeness], [new("dvt", 0.8), new("calf-strain", 0.1)], hasRule: false));
        Assert.False(WarningEvidence.Suffices(
            _complaint, [likeness], [new("dvt", 0.8), new("calf-strain", 0.1), new(PhraseKeys.Elsewhere, 0.9)], hasRule: false));
    }

    [Fact]
    public void The_closest_page_tells_how_urgent_it_is_where_no_rule_does()
    {
        Assert.Equal(Urgency.EmergencyNow, WarningEvidence.LevelOf([new("acute-limb-ischaemia", 1), new("dvt", 0.5)]));
        Assert.Equal(Urgency.SameDay, WarningEvidence.LevelOf([new("calf-strain", 1), new("acute-limb-ischaemia", 0.5)]));
        Assert.Equal(Urgency.SameDay, WarningEvidence.LevelOf([]));
    }

    private static bool Suffices(double closer, double logOdds, bool hasRule) =>
        WarningEvidence.Suffices(_complaint, [new Likeness(closer, logOdds)], _calmPage, hasRule);
}
