namespace Bot.Discord.Rest;

/// <summary>A file that goes with a message.</summary>
/// <param name="Name">ASCII letters, digits, hyphen, dot.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Attachment(string Name, string ContentType, ReadOnlyMemory<byte> Content);
