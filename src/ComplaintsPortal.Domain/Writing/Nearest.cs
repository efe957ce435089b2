namespace ComplaintsPortal.Domain.Writing;

/// <summary>What somebody probably meant.</summary>
public static class Nearest
{
    // No word of ours is longer; what somebody writes may be.
    private const int Looked = 100;

    /// <summary>The word that takes the fewest changes of a letter; of equals the first. Null where there is none to choose from.</summary>
    /// <remarks>A change is a letter more, less, another, or two that were exchanged.</remarks>
    public static string? To(string written, IEnumerable<string> known) => known.MinBy(word => Changes(Folded(written), Folded(word)));

    /// <summary>How many letters have to change to make the one word the other.</summary>
    public static int Changes(string from, string to)
    {
        var changes = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                changes[i, j] = i == 0 || j == 0 ? i + j : Fewest(changes, from, to, i, j);
            }
        }

        return changes[from.Length, to.Length];
    }

    private static int Fewest(int[,] changes, string from, string to, int i, int j)
    {
        var fewest = Math.Min(
            Math.Min(changes[i - 1, j], changes[i, j - 1]) + 1,
            changes[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
        var exchanged = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return exchanged ? Math.Min(fewest, changes[i - 2, j - 2] + 1) : fewest;
    }

    private static string Folded(string word) => WrittenKey.Folded(word.Length <= Looked ? word : word[..Looked]);
}
