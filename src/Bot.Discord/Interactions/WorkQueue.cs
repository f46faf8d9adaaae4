using System.Threading.Channels;

namespace Bot.Discord.Interactions;

/// <summary>A queue with an end, and workers. Where there is no room, what waits longest goes.</summary>
/// <param name="room">How much may wait.</param>
/// <param name="dropped">Gets what went; has to return at once and may not throw.</param>
internal sealed class WorkQueue<T>(int room, Action<T> dropped)
{
    private readonly Channel<T> _channel = Channel.CreateBounded(
        new BoundedChannelOptions(room) { FullMode = BoundedChannelFullMode.DropOldest }, dropped);

    /// <summary>Adds something; never waits.</summary>
    public void Add(T item) => _channel.Writer.TryWrite(item);

    /// <summary>Works until the end is asked for and what came before it is done.</summary>
    /// <param name="workers">How many work at once.</param>
    /// <param name="work">May not throw.</param>
    /// <param name="cancellationToken">Asks for the end.</param>
    public async Task RunAsync(int workers, Func<T, Task> work, CancellationToken cancellationToken)
    {
        await using var end = cancellationToken.Register(() => _channel.Writer.TryComplete());
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(work)));
    }

    private async Task WorkAsync(Func<T, Task> work)
    {
        await foreach (var item in _channel.Reader.ReadAllAsync(CancellationToken.None))
        {
            await work(item);
        }
    }
}
