using System.Buffers;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.WebChat;

/// <summary>Has the server's buffers cleared before they are kept for the next connection: what one person sends and is
/// shown does not wait in them.</summary>
internal static class ClearedMemory
{
    /// <summary>Puts the clearing around the server's own pools.</summary>
    /// <exception cref="InvalidOperationException">There is no server.</exception>
    public static IServiceCollection AddClearedMemory(this IServiceCollection services)
    {
        var own = services.Last(static service => service.ServiceType == typeof(IMemoryPoolFactory<byte>));
        return services.AddSingleton<IMemoryPoolFactory<byte>>(
            provider => new Factory((IMemoryPoolFactory<byte>)Make(own, provider)));
    }

    private static object Make(ServiceDescriptor service, IServiceProvider provider) =>
        service.ImplementationFactory?.Invoke(provider)
        ?? service.ImplementationInstance
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);

    /// <summary>A pool whose blocks are cleared when they come back.</summary>
    internal sealed class Pool(MemoryPool<byte> inner) : MemoryPool<byte>
    {
        public override int MaxBufferSize => inner.MaxBufferSize;

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1) => new Block(inner.Rent(minBufferSize));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }
        }
    }

    private sealed class Factory(IMemoryPoolFactory<byte> inner) : IMemoryPoolFactory<byte>
    {
        public MemoryPool<byte> Create(MemoryPoolOptions? options) => new Pool(inner.Create(options));
    }

    // Given back once: a second time would clear what belongs to somebody else by then.
    private sealed class Block(IMemoryOwner<byte> inner) : IMemoryOwner<byte>
    {
        private IMemoryOwner<byte>? _inner = inner;

        public Memory<byte> Memory => (_inner ?? throw new ObjectDisposedException(nameof(Block))).Memory;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _inner, null) is { } block)
            {
                block.Memory.Span.Clear();
                block.Dispose();
            }
        }
    }
}
