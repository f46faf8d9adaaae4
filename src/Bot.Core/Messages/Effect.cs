using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Messages;

/// <summary>What became of an effect.</summary>
public enum PerformResult
{
    /// <summary>It is done, and durable where it has to be.</summary>
    Done,

    /// <summary>It could not be done; nothing changed.</summary>
    Failed,
}

/// <summary>What the host does on behalf of the core.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Done and durable before anything is said; then the core is asked again.</summary>
    public abstract record First : Effect
    {
        private First()
        {
        }

        /// <summary>Remembers the person's language, in the way of the surface.</summary>
        /// <param name="Locale">Which.</param>
        /// <param name="Place">What to show then; null for a page about the language.</param>
        public sealed record StoreLanguage(Locale Locale, ChoiceAction? Place = null) : First;

        /// <summary>Deletes the language that the person chose.</summary>
        public sealed record ForgetLanguage : First;

        /// <summary>Remembers the language of the turn's community; null for none.</summary>
        public sealed record StoreCommunityLanguage(Locale? Locale) : First;

        /// <summary>Remembers the country of the turn's community; null for none.</summary>
        public sealed record StoreCommunityCountry(Country? Country) : First;
    }

    /// <summary>Done after the reply; its failure is no news to the person.</summary>
    public abstract record Afterwards : Effect
    {
        private Afterwards()
        {
        }

        /// <summary>Counts a turn by its command; knows nothing of the person.</summary>
        /// <param name="Command">Null for a turn that was not understood.</param>
        public sealed record Count(Command? Command) : Afterwards;
    }
}
