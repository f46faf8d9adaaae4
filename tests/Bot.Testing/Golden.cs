using System.Runtime.CompilerServices;
using Xunit;

namespace Bot.Testing;

/// <summary>Compares text with a file beside the test that people read as prose.</summary>
public static class Golden
{
    /// <summary>Compares with <c>Golden/<paramref name="name"/>.txt</c>; a difference leaves <c>.received.txt</c> there,
    /// and accepting it is a file copy in a commit that says why.</summary>
    public static void Matches(string name, string received, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Golden", $"{name}.txt");
        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == received)
        {
            return;
        }

        var leftover = Path.ChangeExtension(file, ".received.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(leftover, received);
        Assert.Fail($"{name} differs from what was accepted. Compare:\n  {file}\n  {leftover}");
    }
}
