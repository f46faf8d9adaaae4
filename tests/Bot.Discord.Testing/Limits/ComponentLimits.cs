using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits of single components.</summary>
internal static class ComponentLimits
{
    private const int MostCustomId = 100;
    private const int MostLabel = 80;
    private const int MostAddress = 512;
    private const int MostText = 4_000;
    private const int MostInRow = 5;
    private const int MostInSection = 3;
    private const int MostInGallery = 10;
    private const int LinkStyle = 5;
    private const int PremiumStyle = 6;

    /// <summary>Notes what is wrong with one.</summary>
    public static void Check(PlacedComponent placed, Faults faults)
    {
        var (json, type, parent, path) = placed;
        faults.Unless(ComponentType.MayStandIn(type, parent), Rule.ComponentPlace, path);
        switch (type)
        {
            case ComponentType.ActionRow:
                CheckRow(json, path, faults);
                break;
            case ComponentType.Button:
                CheckButton(json, path, faults);
                break;
            case ComponentType.Section:
                CheckSection(json, path, faults);
                break;
            case ComponentType.TextDisplay:
                faults.Text(json, "content", 1, MostText, Rule.TextLength, path);
                break;
            case ComponentType.MediaGallery:
                faults.Unless(json.Items("items").Count is >= 1 and <= MostInGallery, Rule.ComponentCount, path);
                break;
            case ComponentType.Container:
                faults.Unless(json.Items("components").Count > 0, Rule.ComponentCount, path);
                break;
            case var _ when ComponentType.IsSelect(type):
                SelectLimits.Check(json, type, path, faults);
                break;
        }
    }

    /// <summary>Notes a custom_id that is missing, empty or too long.</summary>
    public static void CheckCustomId(JsonElement json, string path, Faults faults) =>
        faults.Text(json, "custom_id", 1, MostCustomId, Rule.CustomIdLength, path);

    private static void CheckRow(JsonElement json, string path, Faults faults)
    {
        int[] types = [.. json.Items("components").Select(static child => child.Int("type") ?? 0)];
        var isButtons = types.Length is >= 1 and <= MostInRow && types.All(static type => type == ComponentType.Button);
        faults.Unless(isButtons || (types is [var only] && ComponentType.IsSelect(only)), Rule.ComponentCount, path);
    }

    private static void CheckSection(JsonElement json, string path, Faults faults)
    {
        var texts = json.Items("components");
        faults.Unless(texts.Count is >= 1 and <= MostInSection, Rule.ComponentCount, path);
        faults.Unless(
            texts.All(static child => child.Int("type") == ComponentType.TextDisplay)
            && json.Get("accessory")?.Int("type") is ComponentType.Button or ComponentType.Thumbnail,
            Rule.ComponentPlace,
            path);
    }

    private static void CheckButton(JsonElement json, string path, Faults faults)
    {
        var style = json.Int("style") ?? 0;
        faults.Text(json, "label", 0, MostLabel, Rule.Button, path);
        faults.Unless(style is >= 1 and <= PremiumStyle, Rule.Button, $"{path}.style");
        if (style < LinkStyle)
        {
            CheckCustomId(json, path, faults);
        }

        faults.Unless(json.Get("custom_id") is null || style < LinkStyle, Rule.Button, $"{path}.custom_id");
        faults.Text(json, "url", style == LinkStyle ? 1 : 0, MostAddress, Rule.Button, path);
        faults.Unless(json.Get("url") is null || style == LinkStyle, Rule.Button, $"{path}.url");
        var says = !string.IsNullOrEmpty(json.Text("label")) || json.Get("emoji") is not null;
        faults.Unless(says || style == PremiumStyle, Rule.Button, path);
    }
}
