using Bot.Discord.Rest;

namespace Bot.Discord.Interactions;

/// <summary>A callback as it is sent.</summary>
/// <param name="Json">The callback without files, for where they cannot be taken.</param>
/// <param name="JsonWithFiles">The callback that names the files; null where there are none.</param>
/// <param name="Files">A picture, or a text that is too long for a message.</param>
internal sealed record RenderedReply(
    ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte>? JsonWithFiles, IReadOnlyList<Attachment> Files)
{
    /// <summary>All of it, as a request carries it.</summary>
    public RequestBody Body => JsonWithFiles is { } json ? RequestBody.Of(json, Files) : Json;
}
