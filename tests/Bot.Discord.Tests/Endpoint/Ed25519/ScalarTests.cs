using System.Numerics;
using Bot.Discord.Endpoint.Ed25519;
using Xunit;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

public sealed class ScalarTests
{
    [Fact]
    public void Long_numbers_leave_the_remainder_that_whole_numbers_leave()
    {
        foreach (var number in LongNumbers())
        {
            var bytes = new byte[64];
            number.TryWriteBytes(bytes, out _, isUnsigned: true);

            Assert.Equal(number % Numbers.L, Sum(Scalar.Reduce(bytes)));
        }
    }

    [Fact]
    public void Only_numbers_below_L_are_read()
    {
        BigInteger[] above = [Numbers.L, Numbers.L + 1, Numbers.L * 2, BigInteger.Pow(2, 253), BigInteger.Pow(2, 256) - 1];
        BigInteger[] below = [0, 1, Numbers.L - 1, BigInteger.Pow(2, 252), BigInteger.Pow(2, 252) - 1];

        Assert.All(above, static number => Assert.False(Scalar.TryRead(Numbers.Write(number), out _)));
        Assert.All(below, static number =>
        {
            Assert.True(Scalar.TryRead(Numbers.Write(number), out var scalar));
            Assert.Equal(number, Sum(scalar));
        });
    }

    [Fact]
    public void Digits_are_few_enough_for_the_table()
    {
        foreach (var number in LongNumbers())
        {
            var digits = new sbyte[Scalar.Digits];
            Scalar.Reduce(Numbers.Write(number % Numbers.L)).WriteDigits(digits);

            Assert.All(digits, static digit => Assert.InRange(digit, (sbyte)-8, (sbyte)8));
        }
    }

    private static BigInteger Sum(Scalar scalar)
    {
        var digits = new sbyte[Scalar.Digits];
        scalar.WriteDigits(digits);
        return digits.Select(static (digit, place) => digit * BigInteger.Pow(16, place))
            .Aggregate(BigInteger.Zero, static (sum, part) => sum + part);
    }

    private static IEnumerable<BigInteger> LongNumbers()
    {
        var random = new Random(8032);
        var largest = BigInteger.Pow(2, 512) - 1;
        yield return largest;
        yield return largest - (largest % Numbers.L);
        yield return largest - (largest % Numbers.L) - 1;
        for (var bit = 0; bit < 512; bit++)
        {
            var bytes = new byte[64];
            random.NextBytes(bytes);
            var power = BigInteger.Pow(2, bit);
            yield return power;
            yield return power - 1;
            yield return Numbers.L * power % (largest + 1);
            yield return Numbers.Read(bytes);
        }
    }
}
