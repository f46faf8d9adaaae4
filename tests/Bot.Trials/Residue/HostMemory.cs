using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Bot.Trials.Residue;

/// <summary>The memory of a running program, by the runtime's own diagnostics.</summary>
internal sealed class HostMemory : IAsyncDisposable
{
    private const int OldestGeneration = 2;
    private const int BufferMegabytes = 64;

    private readonly DiagnosticsClientConnector _connector;

    private HostMemory(DiagnosticsClientConnector connector) => _connector = connector;

    /// <summary>Connects to a program.</summary>
    /// <param name="processId">Its process.</param>
    /// <param name="temporaryFolder">Its <c>TMPDIR</c>, where it listens.</param>
    /// <param name="token">Ends the attempt.</param>
    public static async Task<HostMemory> OpenAsync(int processId, string temporaryFolder, CancellationToken token)
    {
        var socket = Directory.EnumerateFiles(temporaryFolder, $"dotnet-diagnostic-{processId}-*-socket").Single();
        return new HostMemory(await DiagnosticsClientConnector.FromDiagnosticPort($"{socket},connect", token));
    }

    /// <summary>Forces a full collection and waits until the program tells that it is over.</summary>
    public async Task CollectAsync(CancellationToken token)
    {
        const long keywords = (long)(ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect);
        var provider = new EventPipeProvider(ClrTraceEventParser.ProviderName, EventLevel.Informational, keywords);
        using var session = await _connector.Instance.StartEventPipeSessionAsync([provider], false, BufferMegabytes, token);
        using var source = new EventPipeEventSource(session.EventStream);
        var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Watch(source, isOver);
        var reading = Task.Run(source.Process, token);
        await Task.WhenAny(isOver.Task, reading).WaitAsync(token);
        await session.StopAsync(token);
        await reading;
        if (!isOver.Task.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException("The program told of no full collection.");
        }
    }

    /// <summary>Writes all memory into a file.</summary>
    public Task DumpAsync(string path, CancellationToken token) =>
        _connector.Instance.WriteDumpAsync(DumpType.Full, path, WriteDumpFlags.None, token);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    private static void Watch(EventPipeEventSource source, TaskCompletionSource isOver)
    {
        int? number = null;
        source.Clr.GCStart += start => number = IsForced(start) ? start.Count : number;
        source.Clr.GCStop += stop =>
        {
            if (stop.Count == number)
            {
                isOver.TrySetResult();
            }
        };
    }

    private static bool IsForced(GCStartTraceData start) =>
        start.Depth == OldestGeneration && start.Reason is GCReason.Induced or GCReason.InducedNotForced;
}
