using Bot.Core.Commands;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;

namespace Bot.Core;

/// <summary>The turns that only communities have: pages for everyone, settings, other people's messages. What may be done is
/// looked at on each turn, never taken from a button.</summary>
internal static class CommunityTurns
{
    /// <summary>What a button of these leads to; null where it belongs elsewhere.</summary>
    public static Outcome? Take(Carried carried, ChoiceAction? action) => action switch
    {
        ChoiceAction.Share or ChoiceAction.Publish when !carried.Origin.MayShare => Refuse(carried, CommunityKeys.ShareRefused),
        ChoiceAction.Share share => ForEveryone(carried, share.Place) is { } page
            ? Answer(null, SharePage.Build(WriterOf(carried), page, share.Place))
            : Refuse(carried, CommunityKeys.ShareRefused),
        ChoiceAction.Publish publish => ForEveryone(carried, publish.Place) is { } page
            ? Answer(null, page)
            : Refuse(carried, CommunityKeys.ShareRefused),
        ChoiceAction.SetCommunityLanguage { Locale: { } locale } when !carried.Snapshot.Locales.Contains(locale) => null,
        ChoiceAction.SetCommunityCountry { Country: { } country } when EmergencyNumbers.For(country) is null => null,
        ChoiceAction.SetCommunityLanguage or ChoiceAction.SetCommunityCountry when !carried.Origin.MayModerate =>
            Refuse(carried, CommunityKeys.SettingsRefused),
        ChoiceAction.SetCommunityLanguage set => new Outcome.PerformFirst(new Effect.First.StoreCommunityLanguage(set.Locale)),
        ChoiceAction.SetCommunityCountry set => new Outcome.PerformFirst(new Effect.First.StoreCommunityCountry(set.Country)),
        _ => null,
    };

    /// <summary>The settings, to look at and to change.</summary>
    public static Outcome ShowSettings(Carried carried) => carried.Origin.MayModerate
        ? Answer(Command.Settings, SettingsPage.Build(WriterOf(carried), carried.Origin.Settings))
        : Refuse(carried, CommunityKeys.SettingsRefused);

    /// <summary>The settings once they are saved, or are not.</summary>
    public static Outcome Saved(Carried carried, Input.Performed performed)
    {
        var before = carried.Origin.Settings;
        var settings = performed.Effect switch
        {
            Effect.First.StoreCommunityLanguage set => before with { Locale = set.Locale },
            Effect.First.StoreCommunityCountry set => before with { Country = set.Country },
            _ => before,
        };
        return Answer(
            Command.Settings,
            performed.Result is PerformResult.Done
                ? SettingsPage.Build(WriterOf(carried), settings, CommunityKeys.SettingsSaved)
                : SettingsPage.Build(WriterOf(carried), before, CommunityKeys.SettingsNotSaved));
    }

    /// <summary>What the words of a message mean; a warning that it states comes first, as in a question. It is somebody else's
    /// message: nothing of it waits for a check of the reader's, and the reader's language counts.</summary>
    public static Reply Explain(Carried carried, string text)
    {
        var (understanding, isCut) = AskTurns.UnderstandLong(carried, text);
        var writer = WriterOf(carried);
        if (understanding.Warning is not null)
        {
            return AskPage.Warn(writer, understanding, isCut);
        }

        var pages = understanding.Sureness is Matching.Sureness.Sure ? understanding.Pages : [];
        var terms = carried.Snapshot.Vocabulary.FindMentioned(text)
            .Concat(pages.Select(static match => match.Page).OfType<ChoiceAction.OpenTopic>().Select(static open => open.Topic))
            .Distinct()
            .Take(ExplainPage.MostTerms);
        return ExplainPage.Build(writer, [.. terms]);
    }

    // In the community's language and with its numbers, whatever the person's are. Only pages that say nothing of anybody.
    private static Reply? ForEveryone(Carried carried, ChoiceAction place)
    {
        var (turn, snapshot) = (carried.Origin, carried.Snapshot);
        var writer = new PageWriter(snapshot, turn.CommunityLocale ?? turn.Locale, turn.Country);
        return CalfBot.Pick(writer, place) is Outcome.Answered { Reply: { CanShare: true } page }
            ? page with { Visibility = Visibility.Public }
            : null;
    }

    private static Outcome.Answered Refuse(Carried carried, TextKey reason) =>
        Answer(null, UnknownPage.Refuse(WriterOf(carried), reason));

    private static PageWriter WriterOf(Carried carried) => new(carried.Snapshot, carried.Turn.Locale, carried.Turn.Country);

    private static Outcome.Answered Answer(Command? command, Reply reply) => new(reply, [new Effect.Afterwards.Count(command)]);
}
