using Xunit;

namespace Bot.Core.Tests;

public class ArchitectureTests
{
    [Fact]
    public void The_core_rests_on_the_base_class_library_alone()
    {
        var strangers = typeof(CalfBot).Assembly.GetReferencedAssemblies()
            .Select(static assembly => assembly.Name!)
            .Where(static name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.IO.FileSystem.Watcher")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.Console")]
    public void The_core_has_no_door_to_the_world(string assembly) =>
        Assert.DoesNotContain(
            assembly, typeof(CalfBot).Assembly.GetReferencedAssemblies().Select(static found => found.Name));
}
