namespace ComplaintsPortal.Data.Operating;

/// <summary>How a part of the installation stands.</summary>
public enum Standing
{
    /// <summary>Nothing has to be done.</summary>
    Well,

    /// <summary>The portal works, and somebody should look after it before it does not.</summary>
    Watch,

    /// <summary>The portal cannot do its work.</summary>
    Broken,
}

/// <summary>What was found of one part of the installation.</summary>
/// <param name="Part">The part, in a word or two.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Sentence">What was found, and what to do where something is to be done; without personal data.</param>
public sealed record Finding(string Part, Standing Standing, string Sentence)
{
    /// <summary>The part is as it should be.</summary>
    public static Finding Well(string part, string sentence) => new(part, Standing.Well, sentence);

    /// <summary>It works, but not for ever, or not wholly.</summary>
    public static Finding Watch(string part, string sentence) => new(part, Standing.Watch, sentence);

    /// <summary>It does not work.</summary>
    public static Finding Broken(string part, string sentence) => new(part, Standing.Broken, sentence);
}
