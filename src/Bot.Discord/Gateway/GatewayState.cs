namespace Bot.Discord.Gateway;

/// <summary>Where a session stands. Times count from an arbitrary moment and never run backwards.</summary>
internal sealed record GatewayState
{
    /// <summary>What it waits for.</summary>
    public GatewayPhase Phase { get; init; } = GatewayPhase.Idle;

    /// <summary>What can be resumed; null where nothing can.</summary>
    public ResumableSession? Session { get; init; }

    /// <summary>Where a session may begin; null without leave, and again as soon as one began.</summary>
    public Uri? Leave { get; init; }

    /// <summary>Where the present connection leads; null before the first.</summary>
    public Uri? Url { get; init; }

    /// <summary>True while a connection is made to resume, or used for it.</summary>
    public bool IsResuming { get; init; }

    /// <summary>How often signs of life are sent; null where none are.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>When the next sign of life is due; while one is open, by when it has to be answered.</summary>
    public TimeSpan NextBeat { get; init; }

    /// <summary>False where the last sign of life has not been answered yet.</summary>
    public bool IsAcknowledged { get; init; } = true;

    /// <summary>When a sign of life was last answered; a connection begins with one.</summary>
    public TimeSpan AcknowledgedAt { get; init; }

    /// <summary>By when what it waits for has to have come; when to go on, where it waits for nothing else.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>Connections in a row that were lost or did not come about, until one stood for long.</summary>
    public int Failures { get; init; }

    /// <summary>Sessions asked for in a row, until one lasted for long.</summary>
    public int Begun { get; init; }

    /// <summary>Since when the session is there; null before the first.</summary>
    public TimeSpan? SessionSince { get; init; }

    /// <summary>Attempts to resume in a row that led to nothing.</summary>
    public int FailedResumes { get; init; }

    /// <summary>Attempts to connect in a row that failed.</summary>
    public int FailedConnects { get; init; }

    /// <summary>Since when it is ready.</summary>
    public TimeSpan ReadySince { get; init; }

    /// <summary>Until when the messages of this connection are paid for, each with a second.</summary>
    public TimeSpan SendsPaidBy { get; init; }

    /// <summary>How long it waits for what has to come.</summary>
    public GatewayTimeouts Timeouts { get; init; } = new();

    /// <summary>The close code that ended it for good.</summary>
    public int? FatalCode { get; init; }

    /// <summary>When to wake it at the latest; null where only an input can go on.</summary>
    public TimeSpan? NextWake => Interval is null || Deadline < NextBeat ? Deadline : NextBeat;
}

/// <summary>What a session waits for.</summary>
internal enum GatewayPhase
{
    /// <summary>Not begun.</summary>
    Idle,

    /// <summary>For the time to try again.</summary>
    Waiting,

    /// <summary>For leave to begin a session.</summary>
    Asking,

    /// <summary>For a connection.</summary>
    Connecting,

    /// <summary>For HELLO.</summary>
    Greeting,

    /// <summary>For READY or RESUMED.</summary>
    Opening,

    /// <summary>For events.</summary>
    Ready,

    /// <summary>Ended, by us or for good.</summary>
    Stopped,
}

/// <summary>A session that can be resumed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">Where.</param>
/// <param name="Sequence">The newest event that came.</param>
internal sealed record ResumableSession(string Id, Uri Url, long Sequence);
