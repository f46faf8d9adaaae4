using System.Buffers;
using Bot.Host.WebChat;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>The server's buffers.</summary>
public sealed class ClearedMemoryTests
{
    [Fact]
    public void A_block_comes_back_empty()
    {
        var inner = new OneBlock();
        using var pool = new ClearedMemory.Pool(inner);

        var block = pool.Rent(4);
        block.Memory.Span.Fill(7);
        block.Dispose();

        Assert.True(inner.Memory.Span.IndexOfAnyExcept((byte)0) < 0);
    }

    [Fact]
    public void A_block_that_is_given_back_twice_is_cleared_once()
    {
        var inner = new OneBlock();
        using var pool = new ClearedMemory.Pool(inner);
        var block = pool.Rent(4);
        block.Dispose();

        inner.Memory.Span.Fill(7);
        block.Dispose();

        Assert.Equal(1, inner.Returns);
        Assert.True(inner.Memory.Span.IndexOfAnyExcept((byte)7) < 0);
    }

    private sealed class OneBlock : MemoryPool<byte>, IMemoryOwner<byte>
    {
        public override int MaxBufferSize => 4;

        public int Returns { get; private set; }

        public Memory<byte> Memory { get; } = new byte[4];

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1) => this;

        void IDisposable.Dispose() => Returns++;

        protected override void Dispose(bool disposing)
        {
        }
    }
}
