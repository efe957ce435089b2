namespace ComplaintsPortal.Domain.Letters;

/// <summary>Words that many responses need, as this council wants them: whoever writes puts them in where they fit and makes them theirs.</summary>
public sealed class StandardParagraph
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 100;

    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>The longest words to one reader, in characters.</summary>
    public const int TextLength = 2_000;

    private StandardParagraph() => (Key, Name, Plain, ForYoungPeople) = ("", "", "", "");

    /// <summary>A paragraph.</summary>
    public StandardParagraph(string key, ParagraphTerms terms)
        : this()
    {
        Key = key;
        Restate(terms);
    }

    /// <summary>What names it for ever.</summary>
    public string Key { get; private set; }

    /// <summary>What it is for: "Apology".</summary>
    public string Name { get; private set; }

    /// <summary>Its words to an adult.</summary>
    public string Plain { get; private set; }

    /// <summary>Its words to a child or young person.</summary>
    public string ForYoungPeople { get; private set; }

    /// <summary>Where it stands among them, from 0: in the order in which a response has them.</summary>
    public int Position { get; private set; }

    /// <summary>Whether it is no longer offered.</summary>
    public bool Retired { get; private set; }

    /// <summary>All that it says.</summary>
    public ParagraphTerms Terms => new(Name, Plain, ForYoungPeople) { Position = Position, Retired = Retired };

    /// <summary>Its words for that reader.</summary>
    public string For(LetterVariant variant) => variant is LetterVariant.YoungPerson ? ForYoungPeople : Plain;

    /// <summary>Gives it other words, or another place. What was written with it before keeps its own.</summary>
    public void Restate(ParagraphTerms terms)
    {
        (Name, Position, Retired) = (terms.Name, terms.Position, terms.Retired);
        (Plain, ForYoungPeople) = (LetterText.Normal(terms.Plain), LetterText.Normal(terms.ForYoungPeople));
    }

    /// <summary>Puts it at a place among them.</summary>
    public void MoveTo(int position) => Position = position;
}

/// <summary>What a standard paragraph is to say.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Plain">Its words to an adult.</param>
/// <param name="ForYoungPeople">Its words to a child or young person.</param>
public sealed record ParagraphTerms(string Name, string Plain, string ForYoungPeople)
{
    /// <summary>Where it stands among them, from 0.</summary>
    public int Position { get; init; }

    /// <summary>Whether it is no longer offered.</summary>
    public bool Retired { get; init; }
}
