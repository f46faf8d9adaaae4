using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits of an application's commands.</summary>
public static partial class CommandLimits
{
    private const int MostCommands = 130;
    private const int MostTogether = 8_000;
    private const int MostItems = 25;
    private const int MostText = 100;

    /// <summary>What is wrong with a list of commands.</summary>
    /// <param name="commands">The body of a PUT.</param>
    /// <returns>Empty for a good one.</returns>
    public static IReadOnlyList<Violation> FaultsOf(JsonElement commands)
    {
        var faults = new Faults();
        if (commands.ValueKind != JsonValueKind.Array)
        {
            faults.Unless(false, Rule.Json, "$");
            return faults.All;
        }

        JsonElement[] all = [.. commands.EnumerateArray()];
        faults.Unless(all.Length <= MostCommands, Rule.Command, "$");
        faults.Unless(all.Select(KeyOf).Distinct().Count() == all.Length, Rule.Command, "$");
        foreach (var (index, command) in all.Index())
        {
            CheckCommand(command, $"$[{index}]", faults);
        }

        return faults.All;
    }

    private static (string? Name, int Type) KeyOf(JsonElement command) =>
        (command.Text("name"), command.Int("type") ?? 1);

    private static void CheckCommand(JsonElement command, string path, Faults faults)
    {
        faults.Unless(LengthOf(command) <= MostTogether, Rule.Command, path);
        if (KeyOf(command).Type == 1)
        {
            CheckNamed(command, path, faults);
            return;
        }

        // Commands of users and messages are shown by name alone, which may have capitals and spaces.
        faults.Text(command, "name", 1, 32, Rule.Command, path);
        faults.Unless(string.IsNullOrEmpty(command.Text("description")), Rule.Command, $"{path}.description");
    }

    private static void CheckNamed(JsonElement item, string path, Faults faults)
    {
        foreach (var name in Texts(item, "name"))
        {
            faults.Unless(Name.IsMatch(name) && !name.Any(char.IsUpper), Rule.Command, $"{path}.name");
        }

        faults.Unless(item.Text("name") is not null && item.Text("description") is not null, Rule.Command, path);
        foreach (var text in Texts(item, "description"))
        {
            faults.Unless(Faults.Length(text) is >= 1 and <= MostText, Rule.Command, $"{path}.description");
        }

        CheckChoices(item.Items("choices"), path, faults);
        CheckOptions(item.Items("options"), path, faults);
    }

    private static void CheckOptions(IReadOnlyList<JsonElement> options, string path, Faults faults)
    {
        faults.Unless(options.Count <= MostItems, Rule.Command, $"{path}.options");
        var required = options.Select(static option => option.Get("required")?.ValueKind == JsonValueKind.True).ToList();
        faults.Unless(required.SequenceEqual(required.OrderDescending()), Rule.Command, $"{path}.options");
        var names = options.Select(static option => option.Text("name")).ToList();
        faults.Unless(names.Distinct().Count() == names.Count, Rule.Command, $"{path}.options");
        foreach (var (index, option) in options.Index())
        {
            CheckNamed(option, $"{path}.options[{index}]", faults);
        }
    }

    private static void CheckChoices(IReadOnlyList<JsonElement> choices, string path, Faults faults)
    {
        faults.Unless(choices.Count <= MostItems, Rule.Command, $"{path}.choices");
        foreach (var (index, choice) in choices.Index())
        {
            var place = $"{path}.choices[{index}]";
            faults.Unless(
                Texts(choice, "name").All(static text => Faults.Length(text) is >= 1 and <= MostText), Rule.Command, place);
            faults.Unless(Faults.Length(choice.Text("value")) <= MostText, Rule.Command, $"{place}.value");
        }
    }

    private static IEnumerable<string> Texts(JsonElement item, string name)
    {
        var localized = item.Get($"{name}_localizations") is { IsObject: true } texts
            ? texts.EnumerateObject().Select(text => texts.Text(text.Name))
            : [];
        return localized.Append(item.Text(name)).OfType<string>();
    }

    // The longest localisation of each field counts.
    private static int LengthOf(JsonElement item) =>
        Texts(item, "name").Select(Faults.Length).DefaultIfEmpty().Max()
        + Texts(item, "description").Select(Faults.Length).DefaultIfEmpty().Max()
        + Faults.Length(item.Text("value"))
        + item.Items("options").Sum(LengthOf)
        + item.Items("choices").Sum(LengthOf);

    /// <summary>Letters, numbers, and marks of Devanagari and Thai.</summary>
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex Name { get; }
}
