using System.Numerics;
using Bot.Discord.Endpoint.Ed25519;
using Xunit;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

public sealed class FieldElementTests
{
    private const ulong LargestLimb = (1UL << 54) - 1;
    private const ulong LargestProduct = (1UL << 51) + (1UL << 14) - 1;

    [Fact]
    public void Elements_calculate_like_whole_numbers_modulo_p()
    {
        foreach (var (a, b) in Pairs(LargestLimb))
        {
            var (x, y) = (Numbers.Sum(a), Numbers.Sum(b));
            Assert.Equal(x * y % Numbers.P, Numbers.Of(a * b));
            Assert.Equal(x * x % Numbers.P, Numbers.Of(a.Square()));
            Assert.Equal(x % Numbers.P, Numbers.Of(a));
            Assert.Equal(x % Numbers.P, Numbers.Of(a.Carried()));
            Assert.Equal(BigInteger.ModPow(x, Numbers.P - 2, Numbers.P), Numbers.Of(a.Inverse()));
        }
    }

    [Fact]
    public void Sums_and_differences_of_products_are_right_and_small_enough_to_multiply()
    {
        foreach (var (a, b) in Pairs(LargestProduct))
        {
            var (x, y) = (Numbers.Sum(a), Numbers.Sum(b));
            Assert.Equal((x + y) % Numbers.P, Numbers.Of(a + b));
            Assert.Equal((x - y + (8 * Numbers.P)) % Numbers.P, Numbers.Of(a - b));
            Assert.All(Limbs(a - b + a), static limb => Assert.InRange(limb, 0UL, LargestLimb));
        }
    }

    [Fact]
    public void Products_have_limbs_that_are_carried()
    {
        foreach (var (a, b) in Pairs(LargestLimb))
        {
            Assert.All(Limbs(a * b), static limb => Assert.InRange(limb, 0UL, LargestProduct));
            Assert.All(Limbs(a.Square()), static limb => Assert.InRange(limb, 0UL, LargestProduct));
        }
    }

    [Fact]
    public void An_element_is_read_in_one_way_only()
    {
        for (var i = -20; i < 19; i++)
        {
            var canonical = FieldEncoding.TryRead(Numbers.Write(Numbers.P + i), out var element);

            Assert.Equal(i < 0, canonical);
            Assert.Equal((Numbers.P + i) % Numbers.P, Numbers.Of(element));
        }
    }

    [Fact]
    public void Every_ratio_has_a_root_or_has_none_as_Euler_says()
    {
        foreach (var (u, v) in Pairs(LargestProduct).Where(static pair => !pair.B.IsZero()))
        {
            var power = BigInteger.ModPow(Numbers.Of(u * v.Inverse()), (Numbers.P - 1) / 2, Numbers.P);

            Assert.Equal(power <= 1, FieldPowers.TryRootOfRatio(u, v, out var root));
            Assert.True(power > 1 || (v * root.Square() - u.Carried()).IsZero());
        }
    }

    [Fact]
    public void The_constants_are_those_of_the_standard()
    {
        Assert.Equal(
            BigInteger.Parse("37095705934669439343138083508754565189542113879843219016388785533085940283555", null),
            Numbers.Of(Curve.D));
        Assert.Equal(
            "5866666666666666666666666666666666666666666666666666666666666666",
            Convert.ToHexStringLower(Ed25519Signer.Encode(Curve.BasePoint)));
    }

    private static ulong[] Limbs(FieldElement e) => [e.L0, e.L1, e.L2, e.L3, e.L4];

    private static IEnumerable<(FieldElement A, FieldElement B)> Pairs(ulong largest)
    {
        var random = new Random(25519);
        ulong[] edges = [0, 1, 18, 19, (1UL << 51) - 20, (1UL << 51) - 19, (1UL << 51) - 1, largest];
        yield return (All(largest), All(largest));
        yield return (All(0), All(largest));
        for (var i = 0; i < 500; i++)
        {
            yield return (Draw(), Draw());
        }

        FieldElement Draw() => new(Limb(), Limb(), Limb(), Limb(), Limb());
        ulong Limb() => random.Next(3) == 0 ? edges[random.Next(edges.Length)] : (ulong)random.NextInt64((long)largest);
        static FieldElement All(ulong limb) => new(limb, limb, limb, limb, limb);
    }
}
