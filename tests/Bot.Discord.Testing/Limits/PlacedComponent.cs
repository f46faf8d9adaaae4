using System.Text.Json;

namespace Bot.Discord.Testing.Limits;

/// <summary>A component of a message, and where it stands.</summary>
/// <param name="Json">The component.</param>
/// <param name="Type">0 where it has none.</param>
/// <param name="Parent">The type of what it stands in; 0 for the message itself.</param>
/// <param name="Path">Such as <c>$.components[0].accessory</c>.</param>
internal sealed record PlacedComponent(JsonElement Json, int Type, int Parent, string Path)
{
    /// <summary>All components of a message, nested ones behind what they stand in.</summary>
    public static IReadOnlyList<PlacedComponent> AllOf(JsonElement message) => [.. Below(message, 0, "$")];

    private static IEnumerable<PlacedComponent> Below(JsonElement element, int parent, string path)
    {
        var children = element.Items("components").Select((child, index) => (child, $"{path}.components[{index}]"));
        if (element.Get("accessory") is { } accessory)
        {
            children = children.Append((accessory, $"{path}.accessory"));
        }

        foreach (var (child, place) in children)
        {
            var type = child.Int("type") ?? 0;
            yield return new PlacedComponent(child, type, parent, place);
            foreach (var below in Below(child, type, place))
            {
                yield return below;
            }
        }
    }
}
