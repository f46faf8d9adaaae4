namespace Bot.Host.Tests;

/// <summary>Streams that a test types into and reads from.</summary>
internal sealed class TestStreams(string input = "") : IDisposable
{
    private readonly StringReader _in = new(input);
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public StandardStreams Streams => new(_in, _out, _error, IsInteractive: false);

    public void Dispose()
    {
        _in.Dispose();
        _out.Dispose();
        _error.Dispose();
    }
}
