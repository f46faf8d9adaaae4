using Bot.Core.Dialogues;
using Bot.Host.Seals;
using Bot.Host.Settings;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Bot.Host.Tests;

public sealed class SealKeysTests : IDisposable
{
    private const string One = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private const string Two = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_key_is_made_once_and_readable_by_its_owner_alone()
    {
        var first = Load(_folder.At("data"));
        var second = Load(_folder.At("data"));

        Assert.Equal(Ids(first.Keys), Ids(second.Keys));
        Assert.True(first.IsLasting);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.At("data", "seal.keys")));
        }
    }

    [Fact]
    public void A_key_that_is_put_before_the_old_one_seals_and_both_open()
    {
        _folder.Write("data/seal.keys", $"{Two}\n{One}\n");

        Assert.Equal(Ids([Key(Two), Key(One)]), Ids(Load(_folder.At("data")).Keys));
    }

    [Fact]
    public void Configured_keys_need_no_folder()
    {
        Assert.Equal(Ids([Key(One)]), Ids(Load(_folder.At("data"), One).Keys));
        Assert.False(Directory.Exists(_folder.At("data")));
    }

    [Fact]
    public void Where_nothing_can_be_written_a_key_lives_in_memory()
    {
        _folder.Write("data", "a file where the folder should be");

        var ring = Load(_folder.At("data"));

        Assert.Single(ring.Keys);
        Assert.False(ring.IsLasting);
    }

    [Theory]
    [InlineData("no key")]
    [InlineData("AAAA")]
    [InlineData("")]
    public void A_file_with_something_else_is_named(string content)
    {
        _folder.Write("data/seal.keys", content);

        var exception = Assert.Throws<StartException>(() => Load(_folder.At("data")));

        Assert.Contains("seal.keys", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token", "")]
    [InlineData("", "key")]
    public void With_Discord_a_key_in_memory_would_not_do(string token, string publicKey)
    {
        _folder.Write("taken", "");
        var discord = new DiscordOptions { Token = token, PublicKey = publicKey };

        var exception = Assert.Throws<StartException>(() => Load(discord, _folder.At("taken/data")));

        Assert.StartsWith("Seal:Keys: ", exception.Message, StringComparison.Ordinal);
    }

    private static SealKey Key(string text) =>
        SealKey.TryParse(text, out var key) ? key! : throw new ArgumentException("No key.", nameof(text));

    private static byte[] Ids(IEnumerable<SealKey> keys) => [.. keys.Select(static key => key.Id)];

    private static SealKeyRing Load(string folder, params string[] configured) =>
        Load(new DiscordOptions(), folder, configured);

    private static SealKeyRing Load(DiscordOptions discord, string folder, params string[] configured) => new SealKeys(
        Options.Create(new SealOptions { Keys = configured }),
        Options.Create(new DataOptions { Folder = folder }),
        Options.Create(discord),
        NullLogger<SealKeys>.Instance).Load();
}
