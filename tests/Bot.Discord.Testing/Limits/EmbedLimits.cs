using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>The limits of embeds.</summary>
internal static class EmbedLimits
{
    private const int MostEmbeds = 10;
    private const int MostFields = 25;
    private const int MostTogether = 6_000;

    /// <summary>Notes what is wrong with those of a message.</summary>
    public static void Check(JsonElement message, Faults faults)
    {
        var embeds = message.Items("embeds");
        faults.Unless(embeds.Count <= MostEmbeds, Rule.Embed, "$.embeds");
        faults.Unless(embeds.Sum(LengthOf) <= MostTogether, Rule.Embed, "$.embeds");
        foreach (var (index, embed) in embeds.Index())
        {
            CheckOne(embed, $"$.embeds[{index}]", faults);
        }
    }

    private static void CheckOne(JsonElement embed, string path, Faults faults)
    {
        faults.Text(embed, "title", 0, 256, Rule.Embed, path);
        faults.Text(embed, "description", 0, 4_096, Rule.Embed, path);
        faults.Text(embed.Get("footer") ?? default, "text", 0, 2_048, Rule.Embed, $"{path}.footer");
        faults.Text(embed.Get("author") ?? default, "name", 0, 256, Rule.Embed, $"{path}.author");
        var fields = embed.Items("fields");
        faults.Unless(fields.Count <= MostFields, Rule.Embed, $"{path}.fields");
        foreach (var field in fields)
        {
            faults.Text(field, "name", 1, 256, Rule.Embed, $"{path}.fields");
            faults.Text(field, "value", 1, 1_024, Rule.Embed, $"{path}.fields");
        }
    }

    private static int LengthOf(JsonElement embed) =>
        Faults.Length(embed.Text("title"))
        + Faults.Length(embed.Text("description"))
        + Faults.Length(embed.Get("footer")?.Text("text"))
        + Faults.Length(embed.Get("author")?.Text("name"))
        + embed.Items("fields").Sum(static field =>
            Faults.Length(field.Text("name")) + Faults.Length(field.Text("value")));
}
