namespace Bot.Discord.Testing.Limits;

/// <summary>The types of callbacks to interactions.</summary>
internal static class CallbackType
{
    public const int Pong = 1;
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int UpdateMessage = 7;
    public const int Autocomplete = 8;
    public const int Modal = 9;
}
