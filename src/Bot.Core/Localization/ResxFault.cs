namespace Bot.Core.Localization;

/// <summary>Why a .resx file, or one node of it, cannot be read.</summary>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="Key">The data node's name, or empty.</param>
/// <param name="Code">One of the codes below, the same that the linter reports.</param>
/// <param name="Message">English, for the console.</param>
public sealed record ResxFault(int Line, string Key, string Code, string Message)
{
    /// <summary>A file that cannot be opened.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Not well-formed XML, a truncated file, or a document type.</summary>
    public const string Xml = "xml";

    /// <summary>Larger than <see cref="ResxDocument.MaxBytes"/>.</summary>
    public const string Size = "size";

    /// <summary>Not UTF-8.</summary>
    public const string Encoding = "encoding";

    /// <summary>A node that is not a plain string: typed, binary, a file reference.</summary>
    public const string Type = "type";

    /// <summary>Two nodes of one name.</summary>
    public const string DuplicateKey = "duplicate-key";

    /// <summary>An element that a .resx file does not have.</summary>
    public const string Structure = "structure";
}
