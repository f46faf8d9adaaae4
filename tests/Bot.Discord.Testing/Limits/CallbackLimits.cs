using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits of callbacks: which type an interaction allows, and what goes with it.</summary>
public static class CallbackLimits
{
    private const int Ephemeral = 1 << 6;
    private const int MostChoices = 25;
    private const int MostChoiceText = 100;

    // One line per type of interaction: 1 PING, 2 command, 3 component, 4 autocomplete, 5 modal.
    private static readonly Dictionary<int, int[]> _allowed = new()
    {
        [1] = [CallbackType.Pong],
        [2] = [CallbackType.Message, CallbackType.DeferredMessage, CallbackType.Modal],
        [3] =
        [
            CallbackType.Message, CallbackType.DeferredMessage, CallbackType.DeferredUpdate, CallbackType.UpdateMessage,
            CallbackType.Modal,
        ],
        [4] = [CallbackType.Autocomplete],
        [5] = [CallbackType.Message, CallbackType.DeferredMessage],
    };

    /// <summary>What is wrong with a callback.</summary>
    /// <param name="callback">Its body.</param>
    /// <param name="interactionType">1 to 5.</param>
    /// <param name="isFromMessage">For a modal: whether a component opened it, so that its message may be updated.</param>
    /// <returns>Empty for a good one.</returns>
    public static IReadOnlyList<Violation> FaultsOf(JsonElement callback, int interactionType, bool isFromMessage)
    {
        var faults = new Faults();
        var type = callback.Int("type") ?? 0;
        faults.Unless(IsAllowed(type, interactionType, isFromMessage), Rule.CallbackType, "$.type");
        var data = callback.Get("data") ?? default;
        switch (type)
        {
            case CallbackType.Message:
                return [.. faults.All, .. MessageLimits.FaultsOf(data)];
            case CallbackType.UpdateMessage when data.IsObject:
                return [.. faults.All, .. MessageLimits.FaultsOfEdit(data, isV2: false)];
            case CallbackType.DeferredMessage when data.IsObject:
                CheckDeferral(data, faults);
                break;
            case CallbackType.Autocomplete:
                CheckChoices(data, faults);
                break;
            case CallbackType.Modal:
                ModalLimits.Check(data, faults);
                break;
        }

        return faults.All;
    }

    private static bool IsAllowed(int type, int interactionType, bool isFromMessage) =>
        (_allowed.TryGetValue(interactionType, out var allowed) && allowed.Contains(type))
        || (interactionType == 5 && isFromMessage && type is CallbackType.DeferredUpdate or CallbackType.UpdateMessage);

    private static void CheckDeferral(JsonElement data, Faults faults)
    {
        faults.Unless(((data.Int("flags") ?? 0) & ~Ephemeral) == 0, Rule.Deferral, "$.data.flags");
        faults.Unless(data.EnumerateObject().All(static property => property.Name == "flags"), Rule.Deferral, "$.data");
    }

    private static void CheckChoices(JsonElement data, Faults faults)
    {
        var choices = data.Items("choices");
        faults.Unless(data.Get("choices") is not null && choices.Count <= MostChoices, Rule.Choices, "$.data.choices");
        foreach (var (index, choice) in choices.Index())
        {
            var path = $"$.data.choices[{index}]";
            faults.Text(choice, "name", 1, MostChoiceText, Rule.Choices, path);
            var isText = choice.Get("value")?.ValueKind != JsonValueKind.Number;
            if (isText)
            {
                faults.Text(choice, "value", 1, MostChoiceText, Rule.Choices, path);
            }
        }
    }
}
