namespace Bot.Core.Localization;

/// <summary>One text of a .resx file.</summary>
/// <param name="Key">The name of the data node.</param>
/// <param name="Value">The text, line ends as LF.</param>
/// <param name="Comment">The note for translators, with the source hash in its last line; empty when absent.</param>
/// <param name="Line">Where the data node begins, from 1.</param>
public sealed record ResxEntry(string Key, string Value, string Comment, int Line);
