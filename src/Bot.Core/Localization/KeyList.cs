namespace Bot.Core.Localization;

/// <summary>Makes keys and remembers them, so that a list of all keys cannot forget one.</summary>
internal sealed class KeyList(TextSheet sheet)
{
    private const int MaxTitle = 80;
    private const int MaxButton = 40;
    private const int MaxDescription = 100;
    private const int MaxName = 32;

    private readonly List<TextKey> _keys = [];

    /// <summary>Every key that was made here, in order.</summary>
    public IReadOnlyList<TextKey> All => _keys;

    /// <summary>A heading or a line of a menu.</summary>
    public TextKey Title(string name, params string[] placeholders) =>
        Add(name, TextShape.Label, placeholders, MaxTitle);

    /// <summary>A button or a name.</summary>
    public TextKey Button(string name, params string[] placeholders) =>
        Add(name, TextShape.Label, placeholders, MaxButton);

    /// <summary>A line beside a name in a menu of a platform.</summary>
    public TextKey Description(string name) => Add(name, TextShape.Label, [], MaxDescription);

    /// <summary>A name in a menu of a platform.</summary>
    public TextKey Name(string name) => Add(name, TextShape.Label, [], MaxName);

    /// <summary>Sentences.</summary>
    public TextKey Prose(string name, params string[] placeholders) => Add(name, TextShape.Prose, placeholders);

    /// <summary>Items.</summary>
    public TextKey List(string name, params string[] placeholders) => Add(name, TextShape.List, placeholders);

    /// <summary>What people type.</summary>
    public TextKey Words(string name) => Add(name, TextShape.Words, []);

    private TextKey Add(string name, TextShape shape, string[] placeholders, int maximum = 0)
    {
        var key = new TextKey(name, sheet, shape, placeholders, maximum);
        _keys.Add(key);
        return key;
    }
}
