using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits of modals.</summary>
internal static class ModalLimits
{
    private const int MostTitle = 45;
    private const int MostComponents = 5;
    private const int MostDescription = 100;
    private const int MostPlaceholder = 100;
    private const int MostTyped = 4_000;

    /// <summary>Notes what is wrong with the data of a callback.</summary>
    public static void Check(JsonElement data, Faults faults)
    {
        faults.Text(data, "title", 1, MostTitle, Rule.Modal, "$.data");
        ComponentLimits.CheckCustomId(data, "$.data", faults);
        var components = data.Items("components");
        faults.Unless(components.Count is >= 1 and <= MostComponents, Rule.Modal, "$.data.components");
        var seen = new HashSet<string>();
        foreach (var (index, component) in components.Index())
        {
            var path = $"$.data.components[{index}]";
            CheckPlaced(component, path, faults);
            var id = component.Get("component")?.Text("custom_id");
            faults.Unless(id is null || seen.Add(id), Rule.CustomIdUnique, path);
        }
    }

    // Rows are deprecated here, so that only labels and texts are left.
    private static void CheckPlaced(JsonElement component, string path, Faults faults)
    {
        var type = component.Int("type");
        faults.Unless(type is ComponentType.Label or ComponentType.TextDisplay, Rule.ComponentPlace, path);
        if (type == ComponentType.Label)
        {
            faults.Text(component, "label", 1, MostTitle, Rule.Modal, path);
            faults.Text(component, "description", 0, MostDescription, Rule.Modal, path);
            CheckInput(component.Get("component") ?? default, $"{path}.component", faults);
        }
    }

    private static void CheckInput(JsonElement input, string path, Faults faults)
    {
        ComponentLimits.CheckCustomId(input, path, faults);
        faults.Unless(input.Get("disabled") is null, Rule.Modal, $"{path}.disabled");
        switch (input.Int("type"))
        {
            case ComponentType.TextInput:
                CheckTextInput(input, path, faults);
                break;
            case ComponentType.RadioGroup:
                CheckGroup(input, least: 2, path, faults);
                break;
            case ComponentType.CheckboxGroup:
                CheckGroup(input, least: 1, path, faults);
                break;
            case ComponentType.Checkbox or ComponentType.FileUpload:
                break;
            case { } type when ComponentType.IsSelect(type):
                SelectLimits.Check(input, type, path, faults);
                break;
            default:
                faults.Unless(false, Rule.ComponentPlace, path);
                break;
        }
    }

    private static void CheckTextInput(JsonElement input, string path, Faults faults)
    {
        faults.Unless(input.Get("label") is null, Rule.Modal, $"{path}.label");
        faults.Unless(input.Int("style") is 1 or 2, Rule.Modal, $"{path}.style");
        faults.Text(input, "placeholder", 0, MostPlaceholder, Rule.PlaceholderLength, path);
        faults.Text(input, "value", 0, MostTyped, Rule.Modal, path);
        faults.Unless((input.Int("min_length") ?? 0) is >= 0 and <= MostTyped, Rule.Modal, $"{path}.min_length");
        faults.Unless((input.Int("max_length") ?? 1) is >= 1 and <= MostTyped, Rule.Modal, $"{path}.max_length");
    }

    private static void CheckGroup(JsonElement group, int least, string path, Faults faults)
    {
        var options = group.Items("options");
        faults.Unless(options.Count >= least && options.Count <= 10, Rule.SelectOptions, path);
        SelectLimits.CheckOptions(options, path, faults);
    }
}
