namespace Bot.Host.WebChat;

/// <summary>The names of the form's fields.</summary>
internal static class FormFields
{
    /// <summary>What was typed.</summary>
    public const string Say = "say";

    /// <summary>The code of what was picked.</summary>
    public const string Pick = "pick";

    /// <summary>The country that was picked before.</summary>
    public const string Country = "country";

    /// <summary>The sealed dialogue.</summary>
    public const string Token = "token";

    /// <summary>Says that all picked ones count together, none among them too.</summary>
    public const string Several = "several";
}
