using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>What a text says about signs.</summary>
/// <param name="Stated">Signs that somebody has now.</param>
/// <param name="Denied">Signs that somebody expressly has not.</param>
/// <param name="Mentioned">Signs that are only asked about, supposed or past.</param>
/// <param name="IsAboutTheBody">True where the lower leg or what belongs to it is named.</param>
/// <param name="IsComplaint">True where the lower leg is named and pain or the like beside it.</param>
/// <param name="IsOffTopic">True where words show that it is about something else.</param>
public sealed record SignReading(
    Findings Stated, Findings Denied, Findings Mentioned, bool IsAboutTheBody, bool IsComplaint, bool IsOffTopic)
{
    /// <summary>Nothing at all.</summary>
    public static SignReading Nothing { get; } = new(default, default, default, false, false, false);
}
