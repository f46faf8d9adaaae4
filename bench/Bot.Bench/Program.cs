using Bot.Bench;

// The yardstick process: says a line, waits for one, ends. What the runtime itself costs.
if (args is ["yardstick"])
{
    Console.WriteLine("ready");
    Console.ReadLine();
    return;
}

// The endpoint that the web chat is measured beside: a fixed text as long as a page.
if (args is ["bare"])
{
    await BareEndpoint.RunAsync();
    return;
}

// Another build of the program may be measured, for example one that was published ahead of time.
var program = args is [var path] ? path : Path.Combine(AppContext.BaseDirectory, "calfbot.dll");
if (args is ["ask"])
{
    AskBench.Run(TurnBench.Load);
    return;
}

Console.WriteLine("Ratios within this run; the absolute figures hold for this machine at this hour only.");
TurnBench.Run();
TurnBench.RunCheck();
AskBench.Run(TurnBench.Load);
await ProcessBench.RunAsync(program);
await WebBench.RunAsync(program);
