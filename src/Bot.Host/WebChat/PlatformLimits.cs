namespace Bot.Host.WebChat;

/// <summary>What the web chat takes.</summary>
internal static class PlatformLimits
{
    /// <summary>Largest body of a form, in bytes: the longest text that is read, as percent-encoded Chinese, and the
    /// hidden fields.</summary>
    public const int FormBytes = 32 * 1024;

    /// <summary>Most fields of a form.</summary>
    public const int FormFields = 32;

    /// <summary>Longest value of a form, in characters; a longer text is answered with the core's own limit.</summary>
    public const int FormValue = 20 * 1024;

    /// <summary>Largest set of request headers, in bytes.</summary>
    public const int HeaderBytes = 16 * 1024;

    /// <summary>Most request headers.</summary>
    public const int Headers = 64;

    /// <summary>Longest first line of a request, in bytes.</summary>
    public const int RequestLineBytes = 4 * 1024;

    /// <summary>Most connections at once; further ones are closed.</summary>
    public const int Connections = 1000;

    /// <summary>What is read ahead of a connection, in bytes: its headers at least.</summary>
    public const int RequestBufferBytes = HeaderBytes;

    /// <summary>What waits for a slow reader, in bytes, before anything more is written.</summary>
    public const int ResponseBufferBytes = 16 * 1024;

    /// <summary>Requests that one address may send at once.</summary>
    public const int Burst = 60;

    /// <summary>Requests a second that one address may send for long.</summary>
    public const int RequestsPerSecond = 6;
}
