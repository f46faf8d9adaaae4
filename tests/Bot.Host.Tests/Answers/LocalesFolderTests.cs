using Bot.Core.Localization;
using Bot.Host.Answers;
using Xunit;

namespace Bot.Host.Tests.Answers;

public sealed class LocalesFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_configured_folder_wins() =>
        Assert.Equal(_folder.At("mine"), LocalesFolder.Find("mine", _folder.Path, "/program").Path);

    [Fact]
    public void The_nearest_folder_upwards_is_taken()
    {
        _folder.Write("locales/Answers.resx", "<root/>");
        _folder.Write("a/b/c.txt", "");

        Assert.Equal(_folder.At("locales"), LocalesFolder.Find(null, _folder.At("a", "b"), "/program").Path);
    }

    [Fact]
    public void Else_it_is_the_one_beside_the_program() =>
        Assert.Equal("/program/locales", LocalesFolder.Find("", _folder.Path, "/program").Path);

    [Fact]
    public void A_large_file_is_read_no_further_than_needed()
    {
        _folder.Write("locales/Answers.resx", new string(' ', ResxDocument.MaxBytes * 2));

        Assert.Equal(ResxDocument.MaxBytes + 1, new LocalesFolder(_folder.At("locales")).Read().Single().Content!.Value.Length);
    }

    [Fact]
    public void Files_that_are_no_resx_are_not_read()
    {
        _folder.Write("locales/glossary.tsv", "x");
        _folder.Write("locales/Answers.resx", "<root/>");

        Assert.Equal(["Answers.resx"], new LocalesFolder(_folder.At("locales")).Read().Select(static file => file.Name));
    }
}
