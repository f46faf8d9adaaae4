using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Xunit;

namespace Bot.Core.Tests.Dialogues;

public class TokenTests
{
    private const int Mutations = 100_000;

    private static readonly Nonce _nonce = new(0x0102030405060708, 0x090A0B0C);
    private static readonly Belonging _here = new(Surface.Discord, "discord:1", "42");

    private static readonly DialogueState _state = new(
        Audience.Adult,
        Place.Check,
        Responses.None
            .With(CalfPainQuestions.RedFlags, 0)
            .With(CalfPainQuestions.Signs, CalfPainQuestions.Mask("sg-numb", "sg-hand-spasm"))
            .WithUnknown(CalfPainQuestions.Onset)
            .With(CalfPainQuestions.TieMedicine, CalfPainQuestions.Mask("tb-nomed")),
        Locale.Parse("zh-Hans"),
        Country.Parse("CN"));

    [Fact]
    public void What_was_sealed_is_opened()
    {
        var token = Token(1).Seal(_state, _nonce, _here);

        Assert.Equal(Core.Dialogues.Token.Characters, token.Length);
        Assert.Equal(_state, Token(1).Open(token, _here));
    }

    [Fact]
    public void A_state_without_country_and_responses_is_opened_too()
    {
        var state = new DialogueState(Audience.Unknown, Place.Elsewhere, Responses.None, Locale.English, null);

        Assert.Equal(state, Token(1).Open(Token(1).Seal(state, _nonce, _here), _here));
    }

    [Fact]
    public void A_token_of_this_version_is_made_and_opens_as_ever()
    {
        const string golden = "Aa4BAgMEBQYHCAkKCwyvDKyZMF6j7W-9-CXj-j0lKR7yXT5YmVM7ZHUIWBZsFJBloIY96W8Tcs6wgsg";

        Assert.Equal(golden, Token(1).Seal(_state, _nonce, _here));
        Assert.Equal(_state, Token(1).Open(golden, _here));
    }

    [Fact]
    public void Old_keys_open_and_only_the_first_seals()
    {
        var old = Token(1).Seal(_state, _nonce, _here);

        Assert.Equal(_state, Token(2, 1).Open(old, _here));
        Assert.Null(Token(2).Open(old, _here));
        Assert.NotEqual(old, Token(2, 1).Seal(_state, _nonce, _here));
        Assert.Null(Token(1).Open(Token(2, 1).Seal(_state, _nonce, _here), _here));
    }

    public static TheoryData<Surface, string, string> Elsewhere => new()
    {
        { Surface.Teams, "discord:1", "42" },
        { Surface.Discord, "discord:2", "42" },
        { Surface.Discord, "discord:1", "43" },
        { Surface.Discord, "discord:1", "" },
        { Surface.Discord, "discord:14", "2" },
        { Surface.Discord, "discord:", "142" },
    };

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void A_token_of_another_place_or_person_does_not_open(Surface surface, string community, string person) =>
        Assert.Null(Token(1).Open(Token(1).Seal(_state, _nonce, _here), new Belonging(surface, community, person)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("not a token at all, but seventy-nine characters long, as one of them would be..")]
    [InlineData("===============================================================================")]
    [InlineData("血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血血")]
    public void What_is_no_token_does_not_open(string? text) => Assert.Null(Token(1).Open(text, _here));

    [Fact]
    public void No_token_opens_that_was_changed_cut_or_is_of_another_key()
    {
        var token = Token(1);
        var sealedOne = token.Seal(_state, _nonce, _here);
        var random = new Random(20261121);
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (var i = 0; i < Mutations; i++)
        {
            var forged = (i % 4) switch
            {
                0 => Change(sealedOne, random.Next(sealedOne.Length), letters[random.Next(letters.Length)]),
                1 => sealedOne[..random.Next(sealedOne.Length)],
                2 => string.Concat(Enumerable.Range(0, sealedOne.Length).Select(_ => letters[random.Next(letters.Length)])),
                _ => Change(
                    Change(sealedOne, random.Next(sealedOne.Length), letters[random.Next(letters.Length)]),
                    random.Next(sealedOne.Length),
                    (char)random.Next(1, 0xD800)),
            };
            if (forged != sealedOne)
            {
                Assert.Null(token.Open(forged, _here));
            }
        }
    }

    [Fact]
    public void Two_threads_may_seal_and_open_at_once()
    {
        var token = Token(1);

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var state = _state with { Responses = new Responses((UInt128)i) };
            var text = token.Seal(state, new Nonce((ulong)i, 7), _here);
            Assert.Equal(state, token.Open(text, _here));
        });
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("AAAA", false)]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", true)]
    [InlineData(" AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= ", true)]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISI=", false)]
    [InlineData("no base64 at all: it has blanks and colons in it!!", false)]
    public void A_key_is_32_bytes_in_base64(string text, bool isKey)
    {
        Assert.Equal(isKey, SealKey.TryParse(text, out var key));
        Assert.DoesNotContain("AAEC", key?.ToString() ?? "", StringComparison.Ordinal);
    }

    private static string Change(string text, int at, char with) => text[..at] + with + text[(at + 1)..];

    private static Token Token(params byte[] keys) => new([.. keys.Select(static first =>
        SealKey.Of([.. Enumerable.Range(first, SealKey.Length).Select(static value => (byte)value)]))]);
}
