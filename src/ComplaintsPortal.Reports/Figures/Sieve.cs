using System.Numerics;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>
/// One facet of many questions: for each value that the database found, which of the questions are content with it. A group
/// counts for the questions that every sieve lets through.
/// </summary>
/// <param name="reading">How members are read from values.</param>
/// <param name="positions">Where the reading's columns stand among a group's values.</param>
/// <param name="wanted">The members that each question wants; null where it does not ask the facet.</param>
internal sealed class Sieve(Reading reading, IReadOnlyList<int> positions, IReadOnlyList<IReadOnlyCollection<string>?> wanted)
{
    private readonly Dictionary<(string?, string?, string?), QuestionSet> known = [];

    /// <summary>Leaves of the questions those that are content with a group of these values.</summary>
    public void Narrow(QuestionSet questions, IReadOnlyList<string?> group)
    {
        var values = (At(group, 0), At(group, 1), At(group, 2));
        if (!known.TryGetValue(values, out var content))
        {
            known.Add(values, content = Content([values.Item1, values.Item2, values.Item3]));
        }

        questions.IntersectWith(content);
    }

    private string? At(IReadOnlyList<string?> group, int column) => column < positions.Count ? group[positions[column]] : null;

    private QuestionSet Content(IReadOnlyList<string?> values)
    {
        var members = reading.Members(values).ToHashSet();
        var content = new QuestionSet(wanted.Count);
        for (var question = 0; question < wanted.Count; question++)
        {
            if (wanted[question] is not { } asked || asked.Any(members.Contains))
            {
                content.Add(question);
            }
        }

        return content;
    }
}

/// <summary>Some of a number of questions, a bit each: a report puts hundreds to many thousand groups.</summary>
internal sealed class QuestionSet(int count)
{
    private const int Bits = 64;

    private readonly ulong[] words = new ulong[(count + Bits - 1) / Bits];

    public void Add(int question) => words[question / Bits] |= 1UL << (question % Bits);

    public bool Contains(int question) => (words[question / Bits] & (1UL << (question % Bits))) != 0;

    public void AddAll() => Array.Fill(words, ulong.MaxValue);

    public void IntersectWith(QuestionSet other)
    {
        for (var word = 0; word < words.Length; word++)
        {
            words[word] &= other.words[word];
        }
    }

    /// <summary>Adds an amount to the total of each question in the set.</summary>
    public void AddTo(long[] totals, long amount)
    {
        for (var word = 0; word < words.Length; word++)
        {
            for (var left = words[word]; left != 0; left &= left - 1)
            {
                var question = (word * Bits) + BitOperations.TrailingZeroCount(left);
                if (question < totals.Length)
                {
                    totals[question] += amount;
                }
            }
        }
    }
}
