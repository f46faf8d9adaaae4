namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>Multiples of one fixed point, 30 KB, so that multiplying it takes additions and four doublings only.</summary>
/// <remarks>Row i holds 1 to 8 times 256^i times the point: what a signed digit of base 16 in an even place may ask for.
/// Odd places use the same rows and are 16 times as much.</remarks>
internal sealed class PointTable
{
    private const int Rows = Scalar.Digits / 2;
    private const int Columns = 8;
    private const int BitsOfRow = 8;
    private const int BitsOfDigit = 4;

    private readonly AffinePoint[] _points = new AffinePoint[Rows * Columns];

    /// <summary>Calculates the multiples.</summary>
    public PointTable(EdwardsPoint point)
    {
        for (var row = 0; row < Rows; row++)
        {
            var single = AffinePoint.Of(point);
            var multiple = EdwardsPoint.Neutral;
            for (var column = 0; column < Columns; column++)
            {
                multiple += single;
                _points[(row * Columns) + column] = AffinePoint.Of(multiple);
            }

            point = point.Doubled(BitsOfRow);
        }
    }

    /// <summary>The sum of two points, each as often as its digits say.</summary>
    /// <param name="first">The multiples of one.</param>
    /// <param name="firstDigits">As <see cref="Scalar.WriteDigits"/> writes them.</param>
    /// <param name="second">The multiples of the other.</param>
    /// <param name="secondDigits">As <see cref="Scalar.WriteDigits"/> writes them.</param>
    public static EdwardsPoint Sum(
        PointTable first, ReadOnlySpan<sbyte> firstDigits, PointTable second, ReadOnlySpan<sbyte> secondDigits)
    {
        var sum = first.Add(EdwardsPoint.Neutral, firstDigits[1..]);
        sum = second.Add(sum, secondDigits[1..]).Doubled(BitsOfDigit);
        return second.Add(first.Add(sum, firstDigits), secondDigits);
    }

    // Every other digit, from the first on.
    private EdwardsPoint Add(EdwardsPoint sum, ReadOnlySpan<sbyte> digits)
    {
        for (var (place, row) = (0, 0); place < digits.Length; place += 2, row += Columns)
        {
            int digit = digits[place];
            if (digit > 0)
            {
                sum += _points[row + digit - 1];
            }
            else if (digit < 0)
            {
                sum -= _points[row - digit - 1];
            }
        }

        return sum;
    }
}
