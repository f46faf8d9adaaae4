namespace Bot.Discord.Endpoint;

/// <summary>What the check of a signed request found.</summary>
internal enum SignatureCheck
{
    /// <summary>Signed by the key, and fresh.</summary>
    Valid,

    /// <summary>Without a signature or without a time.</summary>
    Missing,

    /// <summary>The signature is not 128 hexadecimal digits, or the time is no number of seconds.</summary>
    Malformed,

    /// <summary>Signed more than five minutes ago, or to be signed in more than five minutes.</summary>
    Stale,

    /// <summary>The signature is of another key, time or body.</summary>
    BadSignature,
}
