namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>Inverses and square roots, which are powers modulo p.</summary>
internal static class FieldPowers
{
    // A root of -1: 2 is no square, so its power (p - 1) / 4 is one.
    private static readonly FieldElement _rootOfMinusOne = new FieldElement(2).RootPower().Square() * new FieldElement(2);

    /// <summary>1 divided by it, as the power p - 2; 0 for 0.</summary>
    public static FieldElement Inverse(this in FieldElement x)
    {
        // p - 2 = 2^5 (2^250 - 1) + 11
        var x8 = x.Squares(3);
        return x.Power250().Squares(5) * x8 * x.Square() * x;
    }

    /// <summary>Finds x with v x^2 = u (RFC 8032, 5.1.3); false where there is none.</summary>
    /// <param name="u">Any.</param>
    /// <param name="v">Not 0.</param>
    /// <param name="root">Either of both.</param>
    public static bool TryRootOfRatio(in FieldElement u, in FieldElement v, out FieldElement root)
    {
        var v3 = v.Square() * v;
        root = u * v3 * (u * v3.Square() * v).RootPower();
        var square = v * root.Square();
        if ((square + u).IsZero())
        {
            root *= _rootOfMinusOne;
            return true;
        }

        return (square - u).IsZero();
    }

    // The power (p - 5) / 8 = 2^2 (2^250 - 1) + 1.
    private static FieldElement RootPower(this in FieldElement x) => x.Power250().Squares(2) * x;

    // The power 2^250 - 1: n ones in a row, shifted by n, and n ones more.
    private static FieldElement Power250(this in FieldElement x)
    {
        var ones2 = x.Square() * x;
        var ones4 = ones2.Squares(2) * ones2;
        var ones5 = ones4.Square() * x;
        var ones10 = ones5.Squares(5) * ones5;
        var ones20 = ones10.Squares(10) * ones10;
        var ones40 = ones20.Squares(20) * ones20;
        var ones50 = ones40.Squares(10) * ones10;
        var ones100 = ones50.Squares(50) * ones50;
        var ones200 = ones100.Squares(100) * ones100;
        return ones200.Squares(50) * ones50;
    }

    private static FieldElement Squares(this in FieldElement x, int times)
    {
        var power = x;
        for (var i = 0; i < times; i++)
        {
            power = power.Square();
        }

        return power;
    }
}
