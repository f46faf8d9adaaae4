using System.Globalization;
using Bot.Bench;
using Bot.Bench.Discord;

// The yardstick process: says a line, waits for one, ends. What the runtime itself costs.
if (args is ["yardstick"])
{
    Console.WriteLine("ready");
    Console.ReadLine();
    return 0;
}

// The endpoint that the web chat is measured beside: a fixed text as long as a page.
if (args is ["bare"])
{
    await BareEndpoint.RunAsync();
    return 0;
}

// What the Discord client is measured beside.
if (args is ["bare-discord", var apiBase, var token, var length])
{
    await BareDiscord.RunAsync(apiBase, token, int.Parse(length, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["ask"])
{
    AskBench.Run(TurnBench.Load);
    return 0;
}

// Another build of the program may be measured, for example one that was published ahead of time.
var program = args is [.., var path] && path.EndsWith(".dll", StringComparison.Ordinal)
    ? path
    : Path.Combine(AppContext.BaseDirectory, "calfbot.dll");
if (args is ["discord", ..])
{
    await DiscordBench.RunAsync(program);
    return 0;
}

if (args is ["soak", .. var words])
{
    return await SoakBench.RunAsync(program, SoakPlan.Parse([.. words.Where(word => word != program)]));
}

Console.WriteLine("Ratios within this run; the absolute figures hold for this machine at this hour only.");
TurnBench.Run();
TurnBench.RunCheck();
AskBench.Run(TurnBench.Load);
await ProcessBench.RunAsync(program);
await WebBench.RunAsync(program);
return 0;
