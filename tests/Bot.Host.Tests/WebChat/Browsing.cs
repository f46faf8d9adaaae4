using System.Net;
using System.Text.RegularExpressions;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>Somebody in front of a browser without a script: sees a page, types, presses buttons, ticks boxes.</summary>
internal sealed partial class Browsing
{
    private static readonly HttpClient _client = LoopbackClient.Create();
    private static int _callers;

    // Each calls from an address of its own, because the site limits what one address may ask.
    private readonly Uri _address;

    private Browsing(Site site) => _address = LoopbackClient.From(Interlocked.Increment(ref _callers), site.Address);

    /// <summary>The page as it came.</summary>
    public string Html { get; private set; } = "";

    /// <summary>The part of it that answers, without head, menu and footer.</summary>
    public string Main => MainPart().Match(Html).Value;

    /// <summary>The text of that part, one piece of text a line.</summary>
    public string Text => string.Join('\n', TextsOf(Main));

    /// <summary>The title.</summary>
    public string Title => TextsOf(Heading().Match(Main).Value).Single();

    /// <summary>What follows the title, as markup.</summary>
    public string Opening => CommonForm().Replace(Main, "")[(Main.IndexOf("</h1>", StringComparison.Ordinal) + "</h1>".Length)..];

    /// <summary>The language of the page.</summary>
    public string Language => Regex.Match(Html, "<html lang=\"([^\"]+)\"").Groups[1].Value;

    /// <summary>The codes of the boxes that are ticked.</summary>
    public string[] Ticked => [.. Box().Matches(Main).Where(static box => box.Value.Contains(" checked", StringComparison.Ordinal))
        .Select(static box => box.Groups[1].Value)];

    /// <summary>The code of the button that is marked as chosen before; null where none is.</summary>
    public string? Chosen => Button().Matches(Main).Select(static match => match.Groups[1].Value)
        .Where(static attributes => attributes.Contains("option chosen", StringComparison.Ordinal))
        .Select(static attributes => ValueOf(attributes)).SingleOrDefault();

    /// <summary>Opens the start page of a language.</summary>
    public static async Task<Browsing> OpenAsync(Site site, string locale)
    {
        var browsing = new Browsing(site);
        using var response = await _client.GetAsync(
            new Uri(browsing._address, $"/{locale}"), TestContext.Current.CancellationToken);
        await browsing.TakeAsync(response);
        return browsing;
    }

    /// <summary>Types something in the text field and sends it.</summary>
    public Task<Browsing> SayAsync(string text) => SubmitAsync(FormWith("id=\"say\""), ("say", text));

    /// <summary>Presses the button of that label; the answer's own before those of menu and footer.</summary>
    public Task<Browsing> PressAsync(string label)
    {
        foreach (var part in new[] { Main, Html })
        {
            var button = Button().Matches(part).FirstOrDefault(match => TextsOf(match.Value).SequenceEqual([label]));
            if (button is not null)
            {
                var attributes = button.Groups[1].Value;
                var form = attributes.Contains("form=\"go\"", StringComparison.Ordinal) ? FormWith("id=\"go\"") : FormWith(button.Value);
                return SubmitAsync(form, (NameOf(attributes), ValueOf(attributes)));
            }
        }

        Assert.Fail($"No button says '{label}'.");
        return Task.FromResult(this);
    }

    /// <summary>Leaves these boxes ticked and no other, and presses the button behind them.</summary>
    public Task<Browsing> GoOnAsync(params string[] codes) => SubmitAsync(
        FormWith("name=\"several\""), [("several", "1"), .. codes.Select(static code => ("pick", code))]);

    /// <summary>Starts the check that the answer offers, for the person.</summary>
    public async Task<Browsing> StartAsync() => await PressAsync(Language switch
    {
        "de" => "Für mich, ab 16 Jahren",
        "zh-Hans" => "本人，已满16岁",
        _ => "For me, 16 or older",
    });

    /// <summary>The pieces of text of some markup.</summary>
    public static IEnumerable<string> TextsOf(string markup) => Tag().Split(NumberBefore().Replace(markup, ""))
        .Select(static text => WebUtility.HtmlDecode(text).Trim()).Where(static text => text.Length > 0);

    private static string NameOf(string attributes) => Regex.Match(attributes, "name=\"([^\"]*)\"").Groups[1].Value;

    private static string ValueOf(string attributes) => WebUtility.HtmlDecode(Regex.Match(attributes, "value=\"([^\"]*)\"").Groups[1].Value);

    private string FormWith(string markup) => Form().Matches(Html).Select(static match => match.Value)
        .First(form => form.Contains(markup, StringComparison.Ordinal));

    private async Task<Browsing> SubmitAsync(string form, params (string Name, string Value)[] fields)
    {
        var hidden = HiddenField().Matches(form).Select(static match => (NameOf(match.Value), ValueOf(match.Value)));
        using var content = new FormUrlEncodedContent(
            hidden.Concat(fields).Select(static field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await _client.PostAsync(
            new Uri(_address, Regex.Match(form, "action=\"([^\"]+)\"").Groups[1].Value),
            content,
            TestContext.Current.CancellationToken);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        await TakeAsync(response);
        return this;
    }

    private async Task TakeAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<h1[^>]*>.*?</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<form id=\"go\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex CommonForm();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<button([^>]*)>.*?</button>", RegexOptions.Singleline)]
    private static partial Regex Button();

    [GeneratedRegex("<input type=\"checkbox\" name=\"pick\" value=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Box();

    [GeneratedRegex("<input type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenField();

    [GeneratedRegex("<span class=\"number\"[^>]*>\\d+</span>")]
    private static partial Regex NumberBefore();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
