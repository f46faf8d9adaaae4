using System.Globalization;
using Bot.Core.Dialogues;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Dialogues;

/// <summary>Old buttons carry responses to the flow as it was: numbers are never changed or used again, and a change of
/// questions, options or their places needs a new version.</summary>
public class FlowFingerprintTests
{
    [Fact]
    public void Questions_options_and_their_bits_are_those_of_the_version() => Golden.Matches(
        $"flow-{CalfPainFlow.Version}",
        string.Concat(CalfPainQuestions.All.Select(static question => string.Create(
            CultureInfo.InvariantCulture,
            $"{question.Number} {question.Id} slot {question.Slot} most {question.MostChoices}: "
            + $"{string.Join(' ', question.Options.Select(static option => $"{option.Number}={option.Id}"))}\n"))));

    [Fact]
    public void No_two_options_share_a_bit()
    {
        var numbers = CalfPainQuestions.All.SelectMany(static question => question.Options).Select(static o => o.Number).ToList();

        Assert.Equal(Enumerable.Range(0, 104), numbers);
    }

    [Fact]
    public void Every_rule_and_weight_reads_options_that_exist() => Assert.Equal(
        34, FitWeights.All.Select(static weight => weight.Cause).Distinct().Count());
}
