using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits of select menus.</summary>
internal static class SelectLimits
{
    private const int MostOptions = 25;
    private const int MostPlaceholder = 150;
    private const int MostInOption = 100;

    /// <summary>Notes what is wrong with one.</summary>
    public static void Check(JsonElement json, int type, string path, Faults faults)
    {
        ComponentLimits.CheckCustomId(json, path, faults);
        faults.Text(json, "placeholder", 0, MostPlaceholder, Rule.PlaceholderLength, path);
        var options = json.Items("options");
        var most = type == ComponentType.StringSelect ? options.Count : MostOptions;
        CheckCounts(json, most, path, faults);
        if (type == ComponentType.StringSelect)
        {
            CheckOptions(options, path, faults);
        }
    }

    /// <summary>Notes what is wrong with the options of a select, a radio group or a checkbox group.</summary>
    public static void CheckOptions(IReadOnlyList<JsonElement> options, string path, Faults faults)
    {
        var values = options.Select(static option => option.Text("value")).Distinct().Count();
        faults.Unless(options.Count is >= 1 and <= MostOptions && values == options.Count, Rule.SelectOptions, path);
        foreach (var (index, option) in options.Index())
        {
            var place = $"{path}.options[{index}]";
            faults.Text(option, "label", 1, MostInOption, Rule.OptionLength, place);
            faults.Text(option, "value", 1, MostInOption, Rule.OptionLength, place);
            faults.Text(option, "description", 0, MostInOption, Rule.OptionLength, place);
        }
    }

    private static void CheckCounts(JsonElement json, int mostOptions, string path, Faults faults)
    {
        var least = json.Int("min_values") ?? 1;
        var most = json.Int("max_values") ?? 1;
        faults.Unless(
            least is >= 0 and <= MostOptions && most >= 1 && least <= most && most <= mostOptions,
            Rule.SelectOptions,
            path);
    }
}
