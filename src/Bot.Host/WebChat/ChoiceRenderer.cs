using System.Globalization;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>Shows choices as links, where an address is enough, and as forms, where the dialogue has to come along.</summary>
internal sealed class ChoiceRenderer(HtmlWriter html, Reply reply, PageFrame frame)
{
    /// <summary>The form of buttons that stand apart from their choices, such as a heading or a zone of a drawing.</summary>
    public const string FormId = "go";

    private Locale Locale => reply.Locale;

    // Longer lists without addresses of their own fold into a select.
    private const int MostButtons = 6;

    public void Render(ChoiceGroup group) => html.Element("section", _ => Content(group), ("class", ClassOf(group)));

    /// <summary>The form that <see cref="FormId"/> names.</summary>
    public static void CommonForm(HtmlWriter html, Locale locale, PageFrame frame) => html.Element(
        "form",
        _ => Hidden(html, frame),
        ("id", FormId),
        ("method", "post"),
        ("action", WebPath.Of(locale, WebPath.Chat)));

    /// <summary>A single choice outside a group: a link, or a button that takes along what forms carry.</summary>
    public static void Way(HtmlWriter html, string label, ChoiceAction action, Locale locale, PageFrame frame)
    {
        if (!frame.IsCarrying && WebPath.PlaceOf(action) is { } place)
        {
            html.Element("a", label, ("href", WebPath.Of(locale, place)));
            return;
        }

        html.Element(
            "button", label, ("form", FormId), ("name", FormFields.Pick), ("value", action.Code), ("class", "lead"));
    }

    /// <summary>What a form sends along: the picked country and the sealed dialogue.</summary>
    public static void Hidden(HtmlWriter html, PageFrame frame)
    {
        if (frame.Country is { } country)
        {
            html.Void("input", ("type", "hidden"), ("name", FormFields.Country), ("value", country));
        }

        if (frame.Token is { } token)
        {
            html.Void("input", ("type", "hidden"), ("name", FormFields.Token), ("value", token));
        }
    }

    private static string ClassOf(ChoiceGroup group) => IsQuestion(group) ? "choices options" : "choices";

    // The options of a question are short labels with a full text; here is room for that one.
    private static bool IsQuestion(ChoiceGroup group) => group.Choices.Any(static choice => choice.Text is not null);

    private static bool IsPage(Choice choice) => WebPath.PlaceOf(choice.Action) is not null;

    private void Content(ChoiceGroup group)
    {
        // A picked country travels in the form; without one every page has an address.
        if (!frame.IsCarrying && group.Choices.All(IsPage))
        {
            Heading(group.Prompt);
            html.Element("ul", _ => Links(group));
            return;
        }

        if (group.Style is not ChoiceStyle.Several)
        {
            Heading(group.Prompt);
        }

        html.Element(
            "form", _ => Form(group), ("method", "post"), ("action", WebPath.Of(Locale, WebPath.Chat)));
    }

    private void Form(ChoiceGroup group)
    {
        Hidden(html, frame);
        if (group.Style is ChoiceStyle.Several)
        {
            Boxes(group);
        }
        else if (IsQuestion(group))
        {
            html.Element("ol", _ => Options(group.Choices), ("aria-labelledby", "title"));
        }
        else if (group.Choices.Count <= MostButtons || group.Choices.Any(IsPage))
        {
            html.Element("ul", _ => Buttons(group.Choices.Where(choice => !IsBesideBoxes(choice))));
        }
        else
        {
            Select(group);
        }
    }

    private void Links(ChoiceGroup group)
    {
        foreach (var choice in group.Choices)
        {
            html.Element("li", _ => html.Element(
                "a", choice.Label, ("href", WebPath.Of(Locale, WebPath.PlaceOf(choice.Action)!)), ("class", "choice")));
        }
    }

    private void Buttons(IEnumerable<Choice> choices)
    {
        foreach (var choice in choices)
        {
            html.Element("li", _ => Button(choice));
        }
    }

    private void Button(Choice choice) => html.Element(
        "button",
        choice.Label,
        ("name", FormFields.Pick),
        ("value", choice.Action.Code),
        ("class", "choice"),
        ("lang", LanguageOf(choice.Action)));

    // "None of these" and "I don't know" stand beside "Continue", so that nobody presses that one for want of them.
    private bool IsBesideBoxes(Choice choice) => choice.Action is ChoiceAction.RespondNone or ChoiceAction.RespondUnknown
        && reply.Choices.Any(static group => group.Style is ChoiceStyle.Several);

    private void Options(IReadOnlyList<Choice> choices)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            var (choice, number) = (choices[i], i + 1);
            html.Element("li", _ => html.Element(
                "button",
                _ => Numbered(choice, number),
                ("name", FormFields.Pick),
                ("value", choice.Action.Code),
                ("class", choice.IsChosen ? "option chosen" : "option")));
        }
    }

    // Several may be picked: boxes, and one button for all of them.
    private void Boxes(ChoiceGroup group) => html
        .Element("fieldset", _ => html
            .Element("legend", group.Prompt, ("id", "hint"))
            .Element("ol", _ => Boxes(group.Choices)), ("aria-labelledby", "title hint"))
        .Element("p", _ => Answers(), ("class", "sticky"));

    private void Answers()
    {
        html.Element(
            "button", frame.Text(Locale, CheckKeys.GoOn), ("name", FormFields.Several), ("value", "1"), ("class", "go-on"));
        foreach (var choice in reply.Choices.SelectMany(static group => group.Choices).Where(IsBesideBoxes))
        {
            Button(choice);
        }
    }

    private void Boxes(IReadOnlyList<Choice> choices)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            var (choice, number) = (choices[i], i + 1);
            html.Element("li", _ => html.Element(
                "label",
                _ =>
                {
                    html.Void(
                        "input",
                        ("type", "checkbox"),
                        ("name", FormFields.Pick),
                        ("value", choice.Action.Code),
                        ("checked", choice.IsChosen ? "" : null));
                    Numbered(choice, number);
                },
                ("class", "option")));
        }
    }

    // The numbers are what can be typed, and what a drawing shows.
    private void Numbered(Choice choice, int number) => html
        .Element("span", number.ToString(CultureInfo.InvariantCulture), ("class", "number"), ("aria-hidden", "true"))
        .Element("span", choice.Text ?? choice.Label);

    private void Select(ChoiceGroup group) => html
        .Element(
            "select",
            _ =>
            {
                foreach (var choice in group.Choices)
                {
                    html.Element(
                        "option",
                        choice.Label,
                        ("value", choice.Action.Code),
                        ("selected", choice.IsChosen ? "" : null));
                }
            },
            ("name", FormFields.Pick),
            ("aria-label", group.Prompt))
        .Element("button", frame.Text(Locale, SurfaceKeys.WebPickSend));

    // The name of a language is read out in that language.
    private static string? LanguageOf(ChoiceAction action) => action switch
    {
        ChoiceAction.HandOver handOver => handOver.Locale.Tag,
        ChoiceAction.ChooseLanguage choose => choose.Locale.Tag,
        _ => null,
    };

    private void Heading(string text)
    {
        if (text.Length > 0)
        {
            html.Element("h2", text);
        }
    }
}
