namespace ComplaintsPortal.Domain.Cases.Reviewing;

/// <summary>
/// How stage 3 of a statutory complaint is conducted: when and where the panel meets, what was sent when, who came, and how the
/// response was decided. A case has at most one. When it met and reported stands with the stage.
/// </summary>
public sealed class Panel : ICaseRecord
{
    /// <summary>The stage that a panel reviews.</summary>
    public const int StageNumber = 3;

    /// <summary>So many people are a panel (regulation 19(2)).</summary>
    public const int Size = 3;

    /// <summary>The longest name, or venue.</summary>
    public const int LineLength = 200;

    /// <summary>The longest text about who came, dissent or the independent person's part.</summary>
    public const int TextLength = 4_000;

    private Panel()
    {
    }

    /// <summary>The panel of a case, as far as it is known.</summary>
    public Panel(int caseId, PanelFacts facts)
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>How the panel meets; null until that is arranged.</summary>
    public PanelMode? Mode { get; private set; }

    /// <summary>How the complainant would like it to meet; null where they did not say.</summary>
    public PanelMode? Preference { get; private set; }

    /// <summary>The day for which the meeting is arranged. The day on which it was held is the stage's.</summary>
    public DateOnly? MeetsOn { get; private set; }

    /// <summary>The time of day for which it is arranged.</summary>
    public TimeOnly? MeetsAt { get; private set; }

    /// <summary>Where, or how to join.</summary>
    public string? Venue { get; private set; }

    /// <summary>When the complainant was told the date, time and venue.</summary>
    public DateOnly? NoticeSent { get; private set; }

    /// <summary>When its papers went out.</summary>
    public DateOnly? PapersSent { get; private set; }

    /// <summary>The advocate whom the complainant brought (regulation 19(6)).</summary>
    public string? Advocate { get; private set; }

    /// <summary>The one other person whom the complainant brought (regulation 19(6)).</summary>
    public string? Companion { get; private set; }

    /// <summary>Who else came: for the council, the independent person, anybody with sufficient interest (regulation 19(5)).</summary>
    public string? Others { get; private set; }

    /// <summary>What a member of the panel did not agree with.</summary>
    public string? Dissent { get; private set; }

    /// <summary>When the council decided its response together with the independent person of stage 2 (regulation 20(3)).</summary>
    public DateOnly? IndependentPersonConsulted { get; private set; }

    /// <summary>What the independent person said about the response.</summary>
    public string? IndependentPersonView { get; private set; }

    /// <summary>All that is known of it.</summary>
    public PanelFacts Facts => new()
    {
        Mode = Mode,
        Preference = Preference,
        MeetsOn = MeetsOn,
        MeetsAt = MeetsAt,
        Venue = Venue,
        NoticeSent = NoticeSent,
        PapersSent = PapersSent,
        Advocate = Advocate,
        Companion = Companion,
        Others = Others,
        Dissent = Dissent,
        IndependentPersonConsulted = IndependentPersonConsulted,
        IndependentPersonView = IndependentPersonView,
    };

    internal void Arrange(PanelArrangement arranged) =>
        (Mode, Preference, MeetsOn, MeetsAt, Venue, NoticeSent) =
        (arranged.Mode, arranged.Preference, arranged.On, arranged.At, arranged.Venue, arranged.NoticeSent);

    internal void Restate(PanelFacts facts)
    {
        (Mode, Preference, MeetsOn, MeetsAt, Venue) = (facts.Mode, facts.Preference, facts.MeetsOn, facts.MeetsAt, facts.Venue);
        (NoticeSent, PapersSent) = (facts.NoticeSent, facts.PapersSent);
        (Advocate, Companion, Others, Dissent) = (facts.Advocate, facts.Companion, facts.Others, facts.Dissent);
        (IndependentPersonConsulted, IndependentPersonView) = (facts.IndependentPersonConsulted, facts.IndependentPersonView);
    }

    internal void SendPapers(DateOnly on) => PapersSent = on;

    internal void Meet(PanelAttendance came) => (Advocate, Companion, Others) = (came.Advocate, came.Companion, came.Others);

    internal void Report(string? dissent) => Dissent = dissent;

    internal void Consult(DateOnly on, string view) => (IndependentPersonConsulted, IndependentPersonView) = (on, view);
}

/// <summary>What is known of a panel.</summary>
public sealed record PanelFacts
{
    public PanelMode? Mode { get; init; }

    public PanelMode? Preference { get; init; }

    public DateOnly? MeetsOn { get; init; }

    public TimeOnly? MeetsAt { get; init; }

    public string? Venue { get; init; }

    public DateOnly? NoticeSent { get; init; }

    public DateOnly? PapersSent { get; init; }

    public string? Advocate { get; init; }

    public string? Companion { get; init; }

    public string? Others { get; init; }

    public string? Dissent { get; init; }

    public DateOnly? IndependentPersonConsulted { get; init; }

    public string? IndependentPersonView { get; init; }
}

/// <summary>How a panel meets. The guidance of 2006 knows no remote panels; whether they are the rule is for the council.</summary>
public enum PanelMode
{
    InPerson,
    Remote,
}

/// <summary>When and where a panel is to meet, and when the complainant was told.</summary>
/// <param name="Mode">How it meets.</param>
/// <param name="Preference">How the complainant would like it to meet; null where they did not say.</param>
/// <param name="On">The day.</param>
/// <param name="At">The time of day.</param>
/// <param name="Venue">Where, or how to join.</param>
/// <param name="NoticeSent">When the complainant was told.</param>
public sealed record PanelArrangement(PanelMode Mode, PanelMode? Preference, DateOnly On, TimeOnly At, string Venue, DateOnly NoticeSent);

/// <summary>Who came to the panel's meeting.</summary>
/// <param name="Advocate">The complainant's advocate; null where there was none.</param>
/// <param name="Companion">The one other person whom the complainant may bring; null where there was none.</param>
/// <param name="Others">Everybody else.</param>
public sealed record PanelAttendance(string? Advocate, string? Companion, string? Others);
