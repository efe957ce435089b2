using System.Runtime.CompilerServices;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Wording;

/// <summary>
/// Words that know which figures they say: a draft leads from each to what it counted. An interpolated string becomes one, with the figures of
/// whatever it takes in.
/// </summary>
[InterpolatedStringHandler]
public sealed class Phrase : IEquatable<Phrase>
{
    private readonly List<PhrasePiece> pieces = [];

    /// <summary>Begins what an interpolated string says; the compiler calls it.</summary>
    /// <param name="literalLength">How long the words between are.</param>
    /// <param name="formattedCount">How much is taken in.</param>
    public Phrase(int literalLength, int formattedCount) => pieces.Capacity = formattedCount + (literalLength > 0 ? formattedCount + 1 : 0);

    private Phrase(PhrasePiece piece) => pieces.Add(piece);

    /// <summary>The words, one piece after the other.</summary>
    public IReadOnlyList<PhrasePiece> Pieces => pieces;

    /// <summary>What is said, without where its figures lead.</summary>
    public string Text => string.Concat(pieces.Select(piece => piece.Text));

    /// <summary>Plain words.</summary>
    public static implicit operator Phrase(string words) => FromString(words);

    /// <summary>Plain words.</summary>
    public static Phrase FromString(string words) => new(new PhrasePiece(words, null));

    /// <summary>A figure; plain words where it answers no single question.</summary>
    public static Phrase Figure(string text, Question? question) => new(new PhrasePiece(text, question));

    /// <summary>"a, b and c".</summary>
    public static Phrase List(IReadOnlyList<Phrase> items)
    {
        var list = new Phrase(0, items.Count * 2);
        foreach (var (at, item) in items.Index())
        {
            list.AppendFormatted(at == 0 ? "" : at == items.Count - 1 ? " and " : ", ");
            list.AppendFormatted(item);
        }

        return list;
    }

    /// <summary>The same with a capital first letter.</summary>
    public Phrase AsSentence()
    {
        var sentence = new Phrase(0, pieces.Count);
        var began = false;
        foreach (var piece in pieces)
        {
            sentence.pieces.Add(began ? piece : piece with { Text = Words.Sentence(piece.Text) });
            began |= piece.Text.Length > 0;
        }

        return sentence;
    }

    /// <summary>Adds the words between; the compiler calls it.</summary>
    public void AppendLiteral(string words) => pieces.Add(new PhrasePiece(words, null));

    /// <summary>Adds words; the compiler calls it.</summary>
    public void AppendFormatted(string? words) => pieces.Add(new PhrasePiece(words ?? "", null));

    /// <summary>Adds words with their figures; the compiler calls it.</summary>
    public void AppendFormatted(Phrase said) => pieces.AddRange(said.pieces);

    /// <inheritdoc />
    public bool Equals(Phrase? other) => other is not null && Text == other.Text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Phrase);

    /// <inheritdoc />
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>A piece of what is said.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Question">What was asked, where it is a figure.</param>
public sealed record PhrasePiece(string Text, Question? Question);
