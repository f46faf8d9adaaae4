namespace Bot.Trials.Residue;

/// <summary>Bytes that must be nowhere.</summary>
/// <param name="Kind">What they are and how they are written, for the report.</param>
/// <param name="Bytes">Four or more.</param>
internal sealed record Needle(string Kind, byte[] Bytes)
{
    /// <summary>Bytes that are looked at first.</summary>
    public const int AnchorLength = 4;

    /// <summary>Where the four bytes stand that are the least like empty memory.</summary>
    public int Anchor { get; } = Enumerable.Range(0, Bytes.Length - AnchorLength + 1)
        .MaxBy(i => Bytes.AsSpan(i, AnchorLength).ToArray().Where(static value => value != 0).Distinct().Count());
}

/// <summary>A needle that was found.</summary>
/// <param name="Needle">Which one.</param>
/// <param name="Where">The file or stream, and the byte in it.</param>
/// <param name="Around">What stands around it; a point for what is no letter.</param>
internal sealed record Sighting(Needle Needle, string Where, string Around)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Needle.Kind} in {Where}: {Around}";
}
