using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>A running site with texts of its own, and a client that follows nothing by itself.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SiteProcess? _process;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public Uri Address => _process!.Address;

    public string Log => _process!.Log;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in ShippedTexts.Files)
        {
            _folder.Write($"locales/{file.Name}", "");
            await File.WriteAllBytesAsync(LocaleFile(file.Name), file.Content!.Value.ToArray());
        }

        _process = await SiteProcess.StartAsync($"--Locales:Folder={_folder.At("locales")}", "--Community:Country=DE");
        Client.BaseAddress = Address;
    }

    public string LocaleFile(string name) => _folder.At("locales", name);

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => Client.PostAsync(
        new Uri(path, UriKind.Relative),
        new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value))),
        TestContext.Current.CancellationToken);

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _folder.Dispose();
    }
}
