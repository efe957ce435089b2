namespace ComplaintsPortal.Cli.Volume;

#pragma warning disable CA5394 // Fictional records need the same numbers again, not secret ones.

/// <summary>Chance that falls alike for the same seed.</summary>
internal sealed class Lot(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A whole number from 0 to one below the limit.</summary>
    public int Below(int limit) => random.Next(limit);

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => random.NextDouble();

    /// <summary>True so many times in a hundred.</summary>
    public bool Falls(double percent) => random.NextDouble() * 100 < percent;

    /// <summary>One of them, each as likely as any.</summary>
    public T One<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>One of them, by how much of a hundred falls on each.</summary>
    public T Of<T>(IReadOnlyList<(T Value, int Share)> shares)
    {
        var roll = random.Next(100);
        return shares.First(choice => (roll -= choice.Share) < 0).Value;
    }

    /// <summary>One of the ranks below the limit, the first by far the likeliest: as a few services have most of the cases.</summary>
    public int Rank(int limit)
    {
        var whole = 0d;
        for (var rank = 1; rank <= limit; rank++)
        {
            whole += 1d / rank;
        }

        var roll = random.NextDouble() * whole;
        for (var rank = 1; rank < limit; rank++)
        {
            if ((roll -= 1d / rank) < 0)
            {
                return rank - 1;
            }
        }

        return limit - 1;
    }

    /// <summary>A length that is mostly short and now and then long.</summary>
    public int Length(int usual, int most)
    {
        var length = (int)(-Math.Log(1 - random.NextDouble()) * usual);
        return Math.Clamp(length, 1, most);
    }
}
