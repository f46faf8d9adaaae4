using System.Diagnostics;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests;

/// <summary>The program as a process: streams, signals, exit codes.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_talks_over_its_standard_streams_in_UTF_8()
    {
        using var process = Start("chat", "--language", "zh-Hans");
        await process.StandardInput.WriteAsync("跟腱断裂\n");
        process.StandardInput.Close();

        var shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("# 跟腱断裂", shown, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, process.ExitCode);
    }

    [Fact]
    public async Task A_signal_to_end_is_obeyed_while_it_waits_for_a_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent with kill.");
        using var process = Start("chat", "--language", "en");
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
               && !line.StartsWith("Type your question", StringComparison.Ordinal))
        {
        }

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Success, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Community__Locale", "x", "Community:Locale: ")]
    [InlineData("Community", "de", "Community: ")]
    public async Task A_wrong_setting_in_the_environment_is_named(string name, string value, string key)
    {
        using var process = StartWith(new() { [name] = value }, "config");

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains(key, error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Configuration, process.ExitCode);
    }

    private static Process Start(params string[] arguments) => StartWith([], arguments);

    private static Process StartWith(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "calfbot.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
