using System.Globalization;
using System.Text.Json;
using Bot.Core.Messages;

namespace Bot.Discord.Interactions;

/// <summary>Choices as rows of buttons and as selects.</summary>
internal static class ChoiceRows
{
    private const int Primary = 1;
    private const int Secondary = 2;

    /// <summary>Writes all choices of a reply. No two components have one id.</summary>
    public static void Write(Utf8JsonWriter json, Reply reply)
    {
        var (codes, selects) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var group in reply.Choices)
        {
            if (group.Style is ChoiceStyle.Buttons)
            {
                WriteButtons(json, reply.Token, group, codes);
            }
            else
            {
                WriteSelect(json, CustomId.OfSelect(reply.Token, selects++), group);
            }
        }
    }

    private static void WriteButtons(Utf8JsonWriter json, string? token, ChoiceGroup group, Dictionary<string, int> codes)
    {
        if (MessageText.HeadingOf(group) is { Length: > 0 } heading)
        {
            Components.WriteText(json, heading);
        }

        foreach (var row in group.Choices.Chunk(PlatformLimits.ButtonsInRow))
        {
            BeginRow(json);
            foreach (var choice in row)
            {
                var number = codes.GetValueOrDefault(choice.Action.Code);
                codes[choice.Action.Code] = number + 1;
                json.WriteStartObject();
                json.WriteNumber("type", Components.Button);
                json.WriteNumber("style", choice.Action is ChoiceAction.StartFor or ChoiceAction.KeepResponses ? Primary : Secondary);
                json.WriteString("label", Components.Shortened(choice.Label, PlatformLimits.ButtonLabel));
                json.WriteString("custom_id", CustomId.OfButton(token, choice.Action.Code, number));
                json.WriteEndObject();
            }

            EndRow(json);
        }
    }

    private static void WriteSelect(Utf8JsonWriter json, string id, ChoiceGroup group)
    {
        var isNumbered = group.Choices.Any(static choice => choice.Text is not null);
        BeginRow(json);
        json.WriteStartObject();
        json.WriteNumber("type", Components.StringSelect);
        json.WriteString("custom_id", id);
        json.WriteString("placeholder", Components.Shortened(group.Prompt, PlatformLimits.Placeholder));
        if (group.Style is ChoiceStyle.Several)
        {
            json.WriteNumber("max_values", Math.Min(group.Most, group.Choices.Count));
        }

        json.WriteStartArray("options");
        for (var i = 0; i < group.Choices.Count; i++)
        {
            WriteOption(json, group, i, isNumbered);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        EndRow(json);
    }

    // In a select for one, what is chosen already could not be chosen again: there a mark says it.
    private static void WriteOption(Utf8JsonWriter json, ChoiceGroup group, int at, bool isNumbered)
    {
        var (choice, isSeveral) = (group.Choices[at], group.Style is ChoiceStyle.Several);
        var label = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {choice.Label}") : choice.Label;
        json.WriteStartObject();
        json.WriteString(
            "label", Components.Shortened(choice.IsChosen && !isSeveral ? $"✓ {label}" : label, PlatformLimits.OptionLabel));
        json.WriteString("value", choice.Action.Code);
        if (choice.IsChosen && isSeveral)
        {
            json.WriteBoolean("default", value: true);
        }

        json.WriteEndObject();
    }

    private static void BeginRow(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("type", Components.ActionRow);
        json.WriteStartArray("components");
    }

    private static void EndRow(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
