using Bot.Bench;

// The yardstick process: says a line, waits for one, ends. What the runtime itself costs.
if (args is ["yardstick"])
{
    Console.WriteLine("ready");
    Console.ReadLine();
    return;
}

Console.WriteLine("Ratios within this run; the absolute figures hold for this machine at this hour only.");
TurnBench.Run();
await ProcessBench.RunAsync();
