using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>Gives a page its words in one language and for one country, and marks what had to be shown otherwise.
/// </summary>
internal sealed class PageWriter(Snapshot snapshot, Locale locale, Country? country, Surface surface = Surface.Web)
{
    private readonly AnswerCatalog _catalog = snapshot.Catalog(locale);
    private readonly EmergencyNumber? _numbers = EmergencyNumbers.For(country);
    private readonly HashSet<AnswerState> _states = [];

    public Snapshot Snapshot { get; } = snapshot;

    public Locale Locale => _catalog.Locale;

    public EmergencyNumber? Numbers => _numbers;

    /// <summary>Where the page is shown; only what people do there may depend on it.</summary>
    public Surface Surface { get; } = surface;

    /// <summary>The same for another language.</summary>
    public PageWriter In(Locale other) => new(Snapshot, other, country, Surface);

    /// <summary>The same for another country; null where none is known.</summary>
    public PageWriter At(Country? other) => new(Snapshot, Locale, other, Surface);

    /// <summary>A text with its placeholders filled.</summary>
    /// <param name="key">Which text.</param>
    /// <param name="values">What the page itself fills in; the numbers to call are known.</param>
    public string Text(TextKey key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Fill(Take(key), [.. values]);

    /// <summary>A list, each item with its placeholders filled.</summary>
    public IReadOnlyList<string> Items(TextKey key) =>
        [.. Take(key).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => Fill(item, []))];

    /// <summary>A level and what to do; the numbers in it can be dialled.</summary>
    public Block.Level Level(Urgency urgency, TextKey what)
    {
        // In the order of the text; a number may be a part of another one, such as 119 of #7119.
        var dials = new List<string>();
        var text = MessageTemplate.Fill(Take(what), name =>
        {
            dials.AddRange(Dialled(name) is { } number ? [number] : []);
            return Value(name, []);
        });
        return new Block.Level(urgency, Text(AnswerKeys.NameOf(urgency)), text, dials);
    }

    /// <summary>Heading and list.</summary>
    public Block.List List(TextKey heading, TextKey items) => new(Text(heading), Items(items));

    /// <summary>Sentences, then the points.</summary>
    public IEnumerable<Block> Passage(TextKey key)
    {
        var lines = Items(key);
        yield return new Block.Text(null, lines is [var lead, ..] ? lead : "");
        yield return new Block.List(null, [.. lines.Skip(1)]);
    }

    /// <summary>Heading and prose.</summary>
    public Block.Text Section(TextKey heading, TextKey body) => new(Text(heading), Text(body));

    /// <summary>The reply, with the marks that its texts call for.</summary>
    public Reply Finish(
        TextKey title,
        IEnumerable<Block> blocks,
        IEnumerable<ChoiceGroup> choices,
        ChoiceAction? place = null,
        bool canShare = false)
    {
        // Blocks and choices come as they are enumerated, and the marks are known only then.
        var written = blocks.Where(static block => !IsEmpty(block)).ToList();
        var offered = choices.Where(static group => group.Choices.Count > 0).ToList();
        var heading = Text(title);
        return new Reply
        {
            Locale = Locale,
            Country = country,
            Title = heading,
            Blocks = [.. written, .. Marks()],
            Choices = offered,
            Place = place,
            CanShare = canShare,
        };
    }

    private static bool IsEmpty(Block block) =>
        block is Block.Text { Body: "" } or Block.Notice { Body: "" } or Block.List { Items.Count: 0 }
            or Block.Box { Items.Count: 0 };

    private string Take(TextKey key)
    {
        var answer = _catalog[key];
        _states.Add(answer.State);
        return answer.Value;
    }

    private string Fill(string text, (string Name, string Value)[] values) =>
        MessageTemplate.Fill(text, name => Value(name, values));

    private string? Value(string name, (string Name, string Value)[] values) => Dialled(name) ?? name switch
    {
        "emergency" => Take(InterfaceKeys.EmergencyLocal),
        "urgent" => Take(InterfaceKeys.UrgentLocal),
        _ => values.FirstOrDefault(value => value.Name == name).Value,
    };

    private string? Dialled(string name) => name switch
    {
        "emergency" => _numbers?.Emergency[0],
        "urgent" => _numbers?.Urgent,
        _ => null,
    };

    private List<Block> Marks()
    {
        var marks = new List<Block>();
        AddMark(marks, AnswerState.Untranslated, InterfaceKeys.MarkUntranslated);
        AddMark(marks, AnswerState.Stale, InterfaceKeys.MarkStale);
        AddMark(marks, AnswerState.Unavailable, InterfaceKeys.MarkUnavailable);
        return marks;
    }

    private void AddMark(List<Block> marks, AnswerState state, TextKey mark)
    {
        if (_states.Contains(state))
        {
            marks.Add(new Block.Notice(_catalog[mark].Value));
        }
    }
}
