using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Letters;
using DiffPlex;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>What became of some words.</summary>
public enum WordChange
{
    None,
    Added,
    Removed,
}

/// <summary>Words beside one another with the same fate.</summary>
public sealed record ChangedRun(WordChange Change, string Text);

/// <summary>What is different between two versions of a letter, word by word.</summary>
/// <param name="Added">How many words were added.</param>
/// <param name="Removed">How many were removed.</param>
/// <param name="Paragraphs">The lines in which something is different, in their order.</param>
public sealed partial record LetterChanges(int Added, int Removed, IReadOnlyList<IReadOnlyList<ChangedRun>> Paragraphs)
{
    /// <summary>"12 words added, 3 removed".</summary>
    public string InWords => (Added, Removed) switch
    {
        (0, 0) => "No word is different",
        _ => $"{(Added == 1 ? "1 word" : $"{Added} words")} added, {(Removed == 0 ? "none" : $"{Removed}")} removed",
    };

    /// <summary>Compares them as they are read, without the marks of headings and lists.</summary>
    public static LetterChanges Between(string before, string after)
    {
        var pieces = Pieces(Read(before), Read(after)).ToArray();
        return new LetterChanges(
            pieces.Count(piece => piece.Change is WordChange.Added && !IsBlank(piece)),
            pieces.Count(piece => piece.Change is WordChange.Removed && !IsBlank(piece)),
            [.. Lines(pieces).Where(line => line.Any(piece => piece.Change is not WordChange.None && !IsBlank(piece))).Select(Runs)]);
    }

    private static string Read(string words) => LetterText.AsRead(Mark().Replace(LetterText.Normal(words), ""));

    // The end of a line.
    private static bool IsBlank(ChangedRun piece) => string.IsNullOrWhiteSpace(piece.Text);

    private static IEnumerable<ChangedRun> Pieces(string before, string after)
    {
        var compared = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new Words());
        var at = 0;
        foreach (var block in compared.DiffBlocks)
        {
            foreach (var same in compared.PiecesNew.Skip(at).Take(block.InsertStartB - at))
            {
                yield return new ChangedRun(WordChange.None, same);
            }

            foreach (var removed in compared.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA))
            {
                yield return new ChangedRun(WordChange.Removed, removed);
            }

            foreach (var added in compared.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))
            {
                yield return new ChangedRun(WordChange.Added, added);
            }

            at = block.InsertStartB + block.InsertCountB;
        }

        foreach (var same in compared.PiecesNew.Skip(at))
        {
            yield return new ChangedRun(WordChange.None, same);
        }
    }

    private static IEnumerable<IReadOnlyList<ChangedRun>> Lines(IEnumerable<ChangedRun> pieces)
    {
        var line = new List<ChangedRun>();
        foreach (var piece in pieces)
        {
            if (piece.Text.Contains('\n', StringComparison.Ordinal))
            {
                yield return line;
                line = [];
            }
            else
            {
                line.Add(piece);
            }
        }

        yield return line;
    }

    private static IReadOnlyList<ChangedRun> Runs(IReadOnlyList<ChangedRun> line)
    {
        var runs = new List<ChangedRun>();
        foreach (var piece in line)
        {
            if (runs is [.., var last] && last.Change == piece.Change)
            {
                runs[^1] = last with { Text = $"{last.Text} {piece.Text}" };
            }
            else
            {
                runs.Add(piece);
            }
        }

        return runs;
    }

    [GeneratedRegex("^(?:# |- )", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\n+|\S+")]
    private static partial Regex Piece();

    private sealed class Words : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. Piece().Matches(text).Select(piece => piece.Value)];
    }
}
