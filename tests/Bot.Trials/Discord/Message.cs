using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.Discord.Interactions;

namespace Bot.Trials.Discord;

/// <summary>A message as a person sees it and presses its buttons.</summary>
internal sealed class Message
{
    private readonly StringBuilder _shown = new();
    private readonly List<string> _texts = [];
    private readonly List<string> _buttons = [];
    private readonly List<Select> _selects = [];
    private readonly long _flags;

    /// <summary>Reads the callback that made or moved it.</summary>
    public Message(JsonElement callback)
    {
        var data = callback.GetProperty("data");
        _flags = data.GetProperty("flags").GetInt64();
        var container = data.GetProperty("components")[0];
        Colour = container.TryGetProperty("accent_color", out var colour) ? colour.GetInt32() : null;
        _shown.Append(CultureInfo.InvariantCulture, $"{Colour:X6}\n");
        foreach (var component in container.GetProperty("components").EnumerateArray())
        {
            Read(component);
        }
    }

    /// <summary>The colour of its edge; null without one.</summary>
    public int? Colour { get; }

    /// <summary>The paragraphs of its first text.</summary>
    public IReadOnlyList<string> Paragraphs => _texts[0].Split("\n\n");

    /// <summary>Its selects, in order.</summary>
    public IReadOnlyList<Select> Selects => _selects;

    /// <summary>Everything that is read on it, in order, and what each button and option does.</summary>
    public string Shown => _shown.ToString();

    /// <summary>The sealed dialogues of its buttons and selects.</summary>
    public IEnumerable<string> Tokens => _buttons.Concat(_selects.Select(static select => select.Id))
        .Select(static id => CustomId.Parse(id).Token).OfType<string>().Distinct();

    /// <summary>Finds the button of a code, or the select that offers all codes.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Pick Choose(params IReadOnlyList<string> codes)
    {
        var button = codes is [var only] ? _buttons.Find(id => CustomId.Parse(id).Code == only) : null;
        return button is not null ? new Pick(button, null, _flags)
            : _selects.Find(select => select.Offers(codes)) is { } select ? new Pick(select.Id, codes, _flags)
            : throw new InvalidOperationException($"'{Paragraphs[0]}' offers no {string.Join('+', codes)}");
    }

    private void Read(JsonElement component)
    {
        switch (component.GetProperty("type").GetInt32())
        {
            case Components.TextDisplay:
                _texts.Add(component.GetProperty("content").GetString()!);
                _shown.Append(_texts[^1]).Append('\n');
                break;
            case Components.ActionRow:
                component.GetProperty("components").EnumerateArray().ToList().ForEach(Read);
                break;
            case Components.Button:
                _buttons.Add(component.GetProperty("custom_id").GetString()!);
                Show(component.GetProperty("label").GetString()!, CustomId.Parse(_buttons[^1]).Code!);
                break;
            case Components.StringSelect:
                _selects.Add(new Select(component));
                Show(_selects[^1].Prompt, "");
                _selects[^1].Options.ToList().ForEach(option => Show(option.Label, option.Value));
                break;
        }
    }

    private void Show(string label, string code) => _shown.Append(CultureInfo.InvariantCulture, $"[{label}] {code}\n");
}
