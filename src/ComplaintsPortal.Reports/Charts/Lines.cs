namespace ComplaintsPortal.Reports.Charts;

/// <summary>Breaks a text into lines of a drawing.</summary>
internal static class Lines
{
    /// <summary>Lines of at most so many letters, broken between words; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Of(string text, int letters)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
