namespace Bot.Core.Commands;

/// <summary>Something that a person can ask for on every surface.</summary>
/// <param name="Number">Stands for the command in buttons; append-only, never used again.</param>
/// <param name="Id">The name that never changes: slash command, metric, text key.</param>
/// <param name="TakesArgument">True when a topic, group or language may follow.</param>
public sealed record Command(int Number, string Id, bool TakesArgument)
{
    /// <summary>Browse the causes; with an argument open one.</summary>
    public static Command Causes { get; } = new(1, "causes", TakesArgument: true);

    /// <summary>Browse the warning signs; with an argument open one.</summary>
    public static Command WarningSigns { get; } = new(2, "warning-signs", TakesArgument: true);

    /// <summary>Numbers to call and what to say; with an argument for that country.</summary>
    public static Command Emergency { get; } = new(3, "emergency", TakesArgument: true);

    /// <summary>Choose the language.</summary>
    public static Command Language { get; } = new(4, "language", TakesArgument: true);

    /// <summary>What can be asked.</summary>
    public static Command Help { get; } = new(5, "help", TakesArgument: false);

    /// <summary>What is kept, and how to have it forgotten.</summary>
    public static Command Privacy { get; } = new(6, "privacy", TakesArgument: false);

    /// <summary>What this is and what it is not.</summary>
    public static Command About { get; } = new(7, "about", TakesArgument: false);

    /// <summary>Browse what is done about calf pain; with an argument open one.</summary>
    public static Command Treatments { get; } = new(8, "treatments", TakesArgument: true);

    /// <summary>Browse what a person can do; with an argument open one.</summary>
    public static Command SelfCare { get; } = new(9, "self-care", TakesArgument: true);

    /// <summary>Browse what keeps calf pain away; with an argument open one.</summary>
    public static Command Prevention { get; } = new(10, "prevention", TakesArgument: true);

    /// <summary>Browse examinations and tests; with an argument open one.</summary>
    public static Command Tests { get; } = new(11, "tests", TakesArgument: true);

    /// <summary>Browse risk factors, anatomy and examples; with an argument open one.</summary>
    public static Command Background { get; } = new(12, "background", TakesArgument: true);

    /// <summary>The guided check.</summary>
    public static Command Check { get; } = new(13, "check", TakesArgument: false);

    /// <summary>A question in the person's own words, which follows as the argument.</summary>
    public static Command Ask { get; } = new(14, "ask", TakesArgument: true);

    /// <summary>The language and country of a community; for its moderators.</summary>
    public static Command Settings { get; } = new(15, "settings", TakesArgument: false);
}
