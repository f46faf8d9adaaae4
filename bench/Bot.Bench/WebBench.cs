using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Bot.Testing;

namespace Bot.Bench;

/// <summary>Requests a second and the slowest of a hundred, beside an endpoint that says a fixed text of the same
/// length; memory before and after.</summary>
internal static class WebBench
{
    private const int Requests = 12_000;
    private const int AtOnce = 8;
    private const int Callers = 250;
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(string program)
    {
        var (site, start) = await StartAsync(
            program, "--Web:Url=http://127.0.0.1:0", $"--Seal:Keys:0={Convert.ToBase64String(CheckCards.Key)}");
        var (bare, bareStart) = await StartAsync(typeof(WebBench).Assembly.Location, "bare");
        using var siteProcess = site.Process;
        using var bareProcess = bare.Process;
        try
        {
            await CompareAsync(site, bare, start, bareStart);
        }
        finally
        {
            siteProcess.Kill();
            bareProcess.Kill();
        }
    }

    private static async Task CompareAsync(
        (Process Process, Uri Address) site, (Process Process, Uri Address) bare, double start, double bareStart)
    {
        var pages = new[] { "/en/topics/dvt", "/de/topics/pad", "/zh-Hans/warning-signs", "/en/causes/vessel", "/de" };
        Write($"start to first page: {start:N0} ms, {start / bareStart:N1} x the bare endpoint ({bareStart:N0} ms)");

        // Once for the compiler, then in turn, so that a busy moment falls on both.
        await LoadAsync(site.Address, pages, round: 1);
        await LoadAsync(bare.Address, ["/"], round: 1);
        var idle = Memory(site.Process);
        var page = await LoadAsync(site.Address, pages, round: 2);
        var fixedText = await LoadAsync(bare.Address, ["/"], round: 2);
        var cards = CheckCards.All();
        await LoadAsync(site.Address, ["/en/chat"], round: 3, cards);
        await LoadAsync(bare.Address, ["/"], round: 3, cards);
        var turn = await LoadAsync(site.Address, ["/en/chat"], round: 4, cards);
        var fixedAnswer = await LoadAsync(bare.Address, ["/"], round: 4, cards);
        Write($"pages: {page.PerSecond:N0} a second, 1 in {fixedText.PerSecond / page.PerSecond:N1} of the bare endpoint ({fixedText.PerSecond:N0})");
        Write($"p99: {page.P99:N2} ms, {page.P99 / fixedText.P99:N1} x the bare endpoint ({fixedText.P99:N2} ms)");
        Write($"turns of the check: {turn.PerSecond:N0} a second, 1 in {fixedAnswer.PerSecond / turn.PerSecond:N1} of the bare endpoint that reads the same form ({fixedAnswer.PerSecond:N0})");
        Write($"p99: {turn.P99:N2} ms, {turn.P99 / fixedAnswer.P99:N1} x the bare endpoint ({fixedAnswer.P99:N2} ms)");
        Write($"memory: {idle / Megabyte:N0} MB before, {Memory(site.Process) / Megabyte:N0} MB after; bare endpoint {Memory(bare.Process) / Megabyte:N0} MB");
    }

    private static async Task<((Process Process, Uri Address) Site, double Milliseconds)> StartAsync(
        string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true })!;
        var greeting = await process.StandardOutput.ReadLineAsync() ?? "";
        var address = new Uri(greeting.Split(' ').First(static word => word.StartsWith("http", StringComparison.Ordinal)));
        using var client = new HttpClient();
        await client.GetStringAsync(address);
        return ((process, address), clock.Elapsed.TotalMilliseconds);
    }

    // Pages where no forms are given; else the forms are posted, one after the other.
    private static async Task<(double PerSecond, double P99)> LoadAsync(
        Uri address, string[] paths, int round, IReadOnlyList<string>? forms = null)
    {
        using var client = LoopbackClient.Create();
        var times = new double[Requests];
        var next = -1;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var i = Interlocked.Increment(ref next); i < Requests; i = Interlocked.Increment(ref next))
            {
                var begin = Stopwatch.GetTimestamp();
                var host = new Uri(LoopbackClient.From((round * Callers) + (i % Callers), address), paths[i % paths.Length]);
                using var form = forms is null
                    ? null
                    : new StringContent(forms[i % forms.Count], Encoding.ASCII, "application/x-www-form-urlencoded");
                using var response = form is null ? await client.GetAsync(host) : await client.PostAsync(host, form);
                await response.Content.ReadAsByteArrayAsync();
                times[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                if (response.StatusCode is not HttpStatusCode.OK)
                {
                    throw new InvalidOperationException($"{host}: {response.StatusCode}");
                }
            }
        }));
        Array.Sort(times);
        return (Requests / clock.Elapsed.TotalSeconds, times[Requests * 99 / 100]);
    }

    private static double Memory(Process process)
    {
        process.Refresh();
        return process.WorkingSet64;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
