namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>A point of the curve -x^2 + y^2 = 1 + d x^2 y^2 with x = X / Z, y = Y / Z and T = X Y / Z.</summary>
/// <remarks>The formulas (RFC 8032, 5.1.4) hold for all points, the neutral one and those of small order too.</remarks>
internal readonly struct EdwardsPoint(in FieldElement x, in FieldElement y, in FieldElement z, in FieldElement t)
{
    /// <summary>X.</summary>
    public readonly FieldElement X = x;

    /// <summary>Y.</summary>
    public readonly FieldElement Y = y;

    /// <summary>Z, never 0.</summary>
    public readonly FieldElement Z = z;

    /// <summary>T.</summary>
    public readonly FieldElement T = t;

    /// <summary>The neutral point (0, 1).</summary>
    public static EdwardsPoint Neutral => new(FieldElement.Zero, FieldElement.One, FieldElement.One, FieldElement.Zero);

    /// <summary>True for the neutral point.</summary>
    public bool IsNeutral => X.IsZero() && (Y - Z).IsZero();

    /// <summary>The point itself divided out.</summary>
    /// <param name="x">x, carried.</param>
    /// <param name="y">y, carried.</param>
    public static EdwardsPoint Of(in FieldElement x, in FieldElement y) => new(x, y, FieldElement.One, x * y);

    /// <summary>The negative.</summary>
    public static EdwardsPoint operator -(in EdwardsPoint point) =>
        new((-point.X).Carried(), point.Y, point.Z, (-point.T).Carried());

    /// <summary>The sum.</summary>
    public static EdwardsPoint operator +(in EdwardsPoint p, in AffinePoint q)
    {
        var a = (p.Y - p.X) * q.YMinusX;
        var b = (p.Y + p.X) * q.YPlusX;
        var c = p.T * q.TwoDXY;
        var d = p.Z + p.Z;
        return Complete(b - a, d - c, d + c, b + a);
    }

    /// <summary>The difference.</summary>
    public static EdwardsPoint operator -(in EdwardsPoint p, in AffinePoint q)
    {
        var a = (p.Y - p.X) * q.YPlusX;
        var b = (p.Y + p.X) * q.YMinusX;
        var c = p.T * q.TwoDXY;
        var d = p.Z + p.Z;
        return Complete(b - a, d + c, d - c, b + a);
    }

    /// <summary>Twice the point, as often as told: 2^times of it.</summary>
    public EdwardsPoint Doubled(int times = 1)
    {
        var point = this;
        for (var i = 0; i < times; i++)
        {
            point = point.Double();
        }

        return point;
    }

    private EdwardsPoint Double()
    {
        var a = X.Square();
        var b = Y.Square();
        var c = Z.Square();
        var h = a + b;
        var g = a - b;
        return Complete(h - (X + Y).Square(), c + c + g, g, h);
    }

    private static EdwardsPoint Complete(in FieldElement e, in FieldElement f, in FieldElement g, in FieldElement h) =>
        new(e * f, g * h, f * g, e * h);
}
