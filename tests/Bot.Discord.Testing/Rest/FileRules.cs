using System.Text;
using System.Text.Json;
using Bot.Discord.Testing.Limits;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Testing.Rest;

/// <summary>Bodies that bring files along (Discord, Uploading Files).</summary>
internal static class FileRules
{
    /// <summary>Of such a body.</summary>
    public const string ContentType = "multipart/form-data";

    private const string Scheme = "attachment://";

    /// <summary>Reads such a body.</summary>
    /// <returns>Its JSON, and the rules that its files break.</returns>
    public static async Task<(byte[] Json, IReadOnlyList<Violation> Faults)> ReadAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var json = Encoding.UTF8.GetBytes(form["payload_json"].ToString());
        return (json, JsonReading.Parse(json) is { } body ? FaultsOf(body, form.Files) : []);
    }

    private static List<Violation> FaultsOf(JsonElement body, IFormFileCollection files)
    {
        var data = body.Get("data") ?? body;
        var listed = data.Items("attachments")
            .Select(static attachment => (Key: $"files[{attachment.Text("id")}]", Name: attachment.Text("filename"))).ToHashSet();
        var sent = files.Select(static file => (Key: file.Name, Name: (string?)file.FileName)).ToHashSet();
        var shown = PlacedComponent.AllOf(data)
            .SelectMany(static placed => placed.Json.Items("items").Select(static item => item.Get("media")).Append(placed.Json.Get("file")))
            .Select(static media => media?.Text("url")).OfType<string>()
            .Where(static url => url.StartsWith(Scheme, StringComparison.Ordinal))
            .Select(static url => url[Scheme.Length..]).ToHashSet();
        var faults = new Faults();
        faults.Unless(listed.SetEquals(sent), Rule.Attachment, "$.data.attachments");
        faults.Unless(shown.SetEquals(sent.Select(static file => file.Name!)), Rule.Attachment, "$.data.components");
        return [.. faults.All];
    }
}
