namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// A small agreement to take longer, not beyond the stage's maximum but under the Code with good reason: on which ground, who agreed,
/// how the complainant was told, why, and until when. The date before the first one is kept.
/// </summary>
public sealed class Extension
{
    /// <summary>The longest name or way of telling.</summary>
    public const int LineLength = 200;

    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private Extension() => (AgreedBy, ToldBy, Reason) = ("", "", "");

    internal Extension(ExtensionTerms terms, DateOnly on, DateOnly originalDue, DateOnly? lapsed)
        : this()
    {
        OriginalDue = originalDue;
        Agree(terms, on, lapsed);
        Since = on;
    }

    /// <summary>An agreement as a council's own records state it.</summary>
    public Extension(ExtensionFacts facts)
        : this() => Restate(facts);

    /// <summary>Who agreed to it.</summary>
    public string AgreedBy { get; private set; }

    /// <summary>How the complainant was told: by letter, by telephone.</summary>
    public string ToldBy { get; private set; }

    /// <summary>Why more time is needed.</summary>
    public string Reason { get; private set; }

    /// <summary>On which ground; null where that was not asked yet.</summary>
    public ExtensionGround? Ground { get; private set; }

    /// <summary>The new date; null where that is the last day of the maximum.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The date of the written notice to the complainant and the advocate.</summary>
    public DateOnly? NoticeOn { get; private set; }

    /// <summary>Whether the Ombudsman's details were given with it.</summary>
    public bool OmbudsmanTold { get; private set; }

    /// <summary>The date on which it was recorded.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The due date before it.</summary>
    public DateOnly OriginalDue { get; private set; }

    /// <summary>
    /// The due date that had already passed when it was recorded; null where it was recorded in time. An agreement after the event is
    /// kept, and moves nothing: the stage stays late.
    /// </summary>
    public DateOnly? Lapsed { get; private set; }

    /// <summary>The date on which the first agreement was recorded, where that is known.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>The agreement as the interchange format writes it.</summary>
    public ExtensionFacts Facts => new(AgreedBy, ToldBy, Reason, On, OriginalDue)
    {
        Ground = Ground,
        Until = Until,
        NoticeOn = NoticeOn,
        OmbudsmanTold = OmbudsmanTold,
        Lapsed = Lapsed,
        Since = Since,
    };

    internal void Restate(ExtensionFacts facts)
    {
        (AgreedBy, ToldBy, Reason, On, OriginalDue) = (facts.AgreedBy, facts.ToldBy, facts.Reason, facts.On, facts.OriginalDue);
        (Ground, Until, NoticeOn, OmbudsmanTold) = (facts.Ground, facts.Until, facts.NoticeOn, facts.OmbudsmanTold);
        (Lapsed, Since) = (facts.Lapsed, facts.Since);
    }

    internal void Agree(ExtensionTerms terms, DateOnly on, DateOnly? lapsed)
    {
        Lapsed = lapsed;
        (AgreedBy, ToldBy, Reason, On) = (terms.AgreedBy, terms.ToldBy, terms.Reason, on);
        (Ground, Until, NoticeOn, OmbudsmanTold) = (terms.Ground, terms.Until, terms.NoticeOn, terms.OmbudsmanTold);
    }
}

/// <summary>What the interchange format says of an agreement to take longer.</summary>
public sealed record ExtensionFacts(string AgreedBy, string ToldBy, string Reason, DateOnly On, DateOnly OriginalDue)
{
    public ExtensionGround? Ground { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? NoticeOn { get; init; }

    public bool OmbudsmanTold { get; init; }

    public DateOnly? Lapsed { get; init; }

    public DateOnly? Since { get; init; }
}

/// <summary>What is agreed when a stage is extended.</summary>
/// <param name="AgreedBy">Who agreed to it.</param>
/// <param name="ToldBy">How the complainant was told.</param>
/// <param name="Reason">Why more time is needed.</param>
public sealed record ExtensionTerms(string AgreedBy, string ToldBy, string Reason)
{
    /// <summary>On which ground.</summary>
    public ExtensionGround Ground { get; init; } = ExtensionGround.GoodReason;

    /// <summary>The new date; null for the last day of the maximum.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The date of the written notice to the complainant and the advocate, where the law asks for one.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>Whether the Ombudsman's details were given with it.</summary>
    public bool OmbudsmanTold { get; init; }
}

/// <summary>The grounds on which a stage may take longer.</summary>
public enum ExtensionGround
{
    /// <summary>The complaint is complex (regulation 14).</summary>
    Complex,

    /// <summary>Time is needed to find an advocate (regulation 14 and guidance).</summary>
    Advocate,

    /// <summary>It is impossible within 25 working days (regulation 17).</summary>
    NotWithinLimit,

    /// <summary>A good reason that is explained (Complaint Handling Code 6.4, and the council's own procedures).</summary>
    GoodReason,
}
