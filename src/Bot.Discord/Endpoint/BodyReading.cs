using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Discord.Endpoint;

/// <summary>Reads one body that nobody has vouched for yet, within limits of length, time and number. A long one takes a place
/// until it is disposed.</summary>
internal sealed class BodyReading(HttpContext context, SemaphoreSlim places) : IDisposable
{
    /// <summary>Up to so many bytes a body needs no place: it fits into what its connection may hold anyway. Interactions do,
    /// so whoever takes all places keeps none of them out.</summary>
    public const int MostWithoutPlace = 16 * 1024;

    // Then Discord has given up.
    private static readonly TimeSpan _time = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private bool _hasPlace;

    /// <summary>Reads it.</summary>
    /// <returns>The body; null with the status to answer with.</returns>
    public async Task<(byte[]? Body, int Status)> ReadAsync()
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = SignedBody.MostBytes;
        }

        try
        {
            return await CopyAsync(context.Request.BodyReader);
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode);
        }
        catch (IOException)
        {
            // Nobody is there any more; the server would try to read the rest of a connection that it does not abandon.
            context.Abort();
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    public void Dispose()
    {
        if (_hasPlace)
        {
            places.Release();
        }
    }

    // In one piece of its own, so that nothing of it stays in arrays that the whole program shares. A read that is cancelled by
    // a token would count as under way for ever.
    private async Task<(byte[]? Body, int Status)> CopyAsync(PipeReader reader)
    {
        using var limit = new CancellationTokenSource(_time);
        using var ending = limit.Token.Register(reader.CancelPendingRead);
        while (true)
        {
            var read = await reader.ReadAsync();
            if (read.Buffer.Length > SignedBody.MostBytes)
            {
                return End(reader, read, StatusCodes.Status413PayloadTooLarge);
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return (body, StatusCodes.Status200OK);
            }

            if (read.IsCanceled)
            {
                return End(reader, read, StatusCodes.Status408RequestTimeout);
            }

            if (read.Buffer.Length > MostWithoutPlace && !await HasPlaceAsync())
            {
                return End(reader, read, StatusCodes.Status503ServiceUnavailable);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (byte[]? Body, int Status) End(PipeReader reader, ReadResult read, int status)
    {
        reader.AdvanceTo(read.Buffer.End);
        return (null, status);
    }

    private async ValueTask<bool> HasPlaceAsync() => _hasPlace = _hasPlace || await places.WaitAsync(_patience);
}
