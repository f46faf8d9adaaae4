namespace Bot.Core.Localization;

/// <summary>The keys of what only one surface says.</summary>
public static class SurfaceKeys
{
    private static readonly KeyList _keys = new(TextSheet.Interface);

    /// <summary>Terminal: what can be typed.</summary>
    public static TextKey TerminalHint { get; } = _keys.Prose("terminal.hint");

    /// <summary>Terminal: words that end the conversation.</summary>
    public static TextKey TerminalExit { get; } = _keys.Words("terminal.exit");

    /// <summary>Terminal: last words.</summary>
    public static TextKey TerminalBye { get; } = _keys.Prose("terminal.bye");

    /// <summary>Web: past the menu.</summary>
    public static TextKey WebSkip { get; } = _keys.Button("web.skip");

    /// <summary>Web: name of the menu.</summary>
    public static TextKey WebMenu { get; } = _keys.Button("web.menu");

    /// <summary>Web: label of the text field.</summary>
    public static TextKey WebSayLabel { get; } = _keys.Title("web.say.label");

    /// <summary>Web: button of the text field.</summary>
    public static TextKey WebSaySend { get; } = _keys.Button("web.say.send");

    /// <summary>Web: button beside a list.</summary>
    public static TextKey WebPickSend { get; } = _keys.Button("web.pick.send");

    /// <summary>Web: copies a text to hand on.</summary>
    public static TextKey WebCopy { get; } = _keys.Button("web.copy");

    /// <summary>Web: said when it is copied.</summary>
    public static TextKey WebCopied { get; } = _keys.Button("web.copied");

    /// <summary>Web: said when it cannot be copied.</summary>
    public static TextKey WebNotCopied { get; } = _keys.Title("web.not-copied");

    /// <summary>Web: said when the site cannot be reached.</summary>
    public static TextKey WebOffline { get; } = _keys.Title("web.offline");

    /// <summary>Web: prints it.</summary>
    public static TextKey WebPrint { get; } = _keys.Button("web.print");

    /// <summary>Web: title of the terms of use.</summary>
    public static TextKey TermsTitle { get; } = _keys.Title("web.terms.title");

    /// <summary>Web: the terms of use.</summary>
    public static TextKey Terms { get; } = _keys.List("web.terms", "emergency");

    /// <summary>Web: there is no such page.</summary>
    public static TextKey NotFoundTitle { get; } = _keys.Title("web.not-found.title");

    /// <summary>Web: there is no such page.</summary>
    public static TextKey NotFound { get; } = _keys.Prose("web.not-found");

    /// <summary>Web: too many requests from one address.</summary>
    public static TextKey TooManyTitle { get; } = _keys.Title("web.too-many.title");

    /// <summary>Web: too many requests from one address.</summary>
    public static TextKey TooMany { get; } = _keys.Prose("web.too-many", "seconds");

    /// <summary>Web: a request that cannot be read.</summary>
    public static TextKey BadRequestTitle { get; } = _keys.Title("web.bad-request.title");

    /// <summary>Web: a request that cannot be read.</summary>
    public static TextKey BadRequest { get; } = _keys.Prose("web.bad-request");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All => _keys.All;
}
