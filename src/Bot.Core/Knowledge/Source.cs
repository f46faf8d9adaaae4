namespace Bot.Core.Knowledge;

/// <summary>How a source was read.</summary>
public enum SourceMark
{
    /// <summary>The page, or a long excerpt of it, was read.</summary>
    Read,

    /// <summary>A copy or reprint of the official text was read, not the page itself.</summary>
    ReadInCopy,

    /// <summary>The page exists as far as we know, and was not opened.</summary>
    NotRead,
}

/// <summary>Where a statement comes from. Publisher and subject are in the page's own language and never translated;
/// the subject says what the page is about and is not its title.</summary>
/// <param name="Id">Stable name, used by the topics.</param>
/// <param name="Publisher">The body behind the page.</param>
/// <param name="Subject">What the page is about, in a few plain words.</param>
/// <param name="Address">Where a reader opens it.</param>
/// <param name="Language">BCP 47 tag of the page.</param>
/// <param name="Mark">How it was read.</param>
/// <param name="IsForReaders">False where the page is not one to send readers to.</param>
public sealed record Source(
    string Id, string Publisher, string Subject, Uri Address, string Language, SourceMark Mark, bool IsForReaders)
{
    /// <summary>The day on which all marked sources were read.</summary>
    public static DateOnly ReadingDay { get; } = new(2026, 11, 21);

    /// <summary>The day it was read; null when it was not.</summary>
    public DateOnly? ReadOn => Mark is SourceMark.NotRead ? null : ReadingDay;

    /// <summary>True when a page may link it: read, and meant for readers.</summary>
    public bool IsShown => IsForReaders && ReadOn is not null;

    /// <summary>The page itself was read, or a long excerpt of it.</summary>
    internal static Source Read(string id, string language, string publisher, string subject, string address) =>
        new(id, publisher, subject, new Uri(address), language, SourceMark.Read, IsForReaders: true);

    /// <summary>A copy was read.</summary>
    internal static Source Copy(string id, string language, string publisher, string subject, string address) =>
        new(id, publisher, subject, new Uri(address), language, SourceMark.ReadInCopy, IsForReaders: true);

    /// <summary>Not opened.</summary>
    internal static Source NotRead(string id, string language, string publisher, string subject, string address) =>
        new(id, publisher, subject, new Uri(address), language, SourceMark.NotRead, IsForReaders: true);

    /// <summary>Read, and not a page to send readers to: a textbook behind a shop, for instance.</summary>
    internal static Source ReadNotLinked(
        string id, string language, string publisher, string subject, string address) =>
        new(id, publisher, subject, new Uri(address), language, SourceMark.Read, IsForReaders: false);
}
