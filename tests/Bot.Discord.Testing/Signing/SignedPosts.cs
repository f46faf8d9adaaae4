using System.Net.Http.Headers;
using System.Text;

namespace Bot.Discord.Testing.Signing;

/// <summary>Posts interactions to an endpoint as Discord does: signed over timestamp and raw body.</summary>
public sealed class SignedPosts : IDisposable
{
    /// <summary>The header of the signature, 128 hexadecimal digits.</summary>
    public const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>The header of the timestamp, seconds since 1970.</summary>
    public const string TimestampHeader = "X-Signature-Timestamp";

    private readonly OpenSslSigner _signer;
    private readonly HttpClient _client = new();
    private readonly TimeProvider _time;

    /// <summary>Signs with a key.</summary>
    /// <param name="privateKey">32 bytes.</param>
    /// <param name="time">Gives the timestamps.</param>
    public SignedPosts(ReadOnlySpan<byte> privateKey, TimeProvider? time = null)
    {
        _signer = new OpenSslSigner(privateKey);
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Whether this machine can sign.</summary>
    public static bool IsAvailable => OpenSslSigner.IsAvailable;

    /// <summary>What the endpoint has to be configured with: 64 hexadecimal digits.</summary>
    public string PublicKey => _signer.PublicKey;

    /// <summary>Posts a body with a good signature.</summary>
    public async Task<HttpResponseMessage> PostAsync(Uri endpoint, string body, CancellationToken cancellationToken)
    {
        using var request = CreateRequest(endpoint, Encoding.UTF8.GetBytes(body));
        return await SendAsync(request, cancellationToken);
    }

    /// <summary>Sends a request that a test has changed: another body, a header less.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _client.SendAsync(request, cancellationToken);

    /// <summary>A request with a good signature.</summary>
    /// <param name="endpoint">Where to.</param>
    /// <param name="body">Any bytes.</param>
    /// <param name="timestamp">Seconds since 1970; null for now.</param>
    public HttpRequestMessage CreateRequest(Uri endpoint, byte[] body, string? timestamp = null)
    {
        timestamp ??= $"{_time.GetUtcNow().ToUnixTimeSeconds()}";
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(SignatureHeader, SignatureOf(timestamp, body));
        request.Headers.Add(TimestampHeader, timestamp);
        return request;
    }

    /// <summary>The signature over a timestamp and a body, 128 hexadecimal digits.</summary>
    public string SignatureOf(string timestamp, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(_signer.Sign([.. Encoding.UTF8.GetBytes(timestamp), .. body]));

    /// <summary>Frees the key and the connections.</summary>
    public void Dispose()
    {
        _signer.Dispose();
        _client.Dispose();
    }
}
