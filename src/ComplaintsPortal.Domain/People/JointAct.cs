namespace ComplaintsPortal.Domain.People;

/// <summary>What two administrators do together.</summary>
public enum JointActKind
{
    /// <summary>All records are taken out.</summary>
    ExportEverything,

    /// <summary>A manager or an administrator gets a link to set a password, and whoever holds it becomes them.</summary>
    PasswordLink,

    /// <summary>Somebody who has an account becomes a manager.</summary>
    RaiseToManager,

    /// <summary>Somebody who has an account becomes an administrator.</summary>
    RaiseToAdministrator,
}

/// <summary>
/// Something that does most harm in the wrong hands, so that one administrator asks for it, another agrees within a day, and the first carries it
/// out within a day of that, once.
/// </summary>
public sealed class JointAct
{
    /// <summary>How long the other may take to agree, and the first then to carry it out.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    /// <summary>The longest reason.</summary>
    public const int WhyLength = 1_000;

    /// <summary>What is to be said where there is no second administrator.</summary>
    public static readonly Refusal NoSecond = new(
        "This needs a second administrator, and you are the only one who can sign in. Whoever runs the server adds one with the command "
        + "user add and the role administrator");

    private JointAct() => (AskedByName, Why) = ("", "");

    /// <summary>Asks for it.</summary>
    /// <param name="kind">What is asked for.</param>
    /// <param name="about">The account that it concerns, where it concerns one.</param>
    /// <param name="why">The reason.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The instant, UTC.</param>
    public JointAct(JointActKind kind, Guid? about, string why, Officer by, DateTimeOffset now) =>
        (Kind, About, Why, AskedBy, AskedByName, AskedAt) = (kind, about, why, by.Id, by.Name, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>What is asked for.</summary>
    public JointActKind Kind { get; private set; }

    /// <summary>The account that it concerns; null where it concerns none.</summary>
    public Guid? About { get; private set; }

    /// <summary>The account that asked.</summary>
    public Guid AskedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string AskedByName { get; private set; }

    /// <summary>When they asked, UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Why.</summary>
    public string Why { get; private set; }

    /// <summary>The account that agreed; null until one did.</summary>
    public Guid? AgreedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string? AgreedByName { get; private set; }

    /// <summary>When they agreed, UTC.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>When it was carried out, UTC; null until it was.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Whether a link to set a password of somebody in this role needs a second administrator.</summary>
    public static bool IsNeededFor(Role role) => role is Role.Manager or Role.Administrator;

    /// <summary>What is asked for so that somebody gets that role; null where one administrator may give it.</summary>
    public static JointActKind? NeededToBecome(Role role) => role switch
    {
        Role.Manager => JointActKind.RaiseToManager,
        Role.Administrator => JointActKind.RaiseToAdministrator,
        _ => null,
    };

    /// <summary>Why the person may not agree.</summary>
    public Refusal? WhyNotAgree(Officer officer, DateTimeOffset now) => this switch
    {
        _ when AskedBy == officer.Id => new("You asked for this yourself: another administrator has to agree"),
        { AgreedAt: not null } => new("Somebody has agreed to this already"),
        _ when now > AskedAt + Lasts => new("This was asked for more than a day ago: it has to be asked for again"),
        _ => null,
    };

    /// <summary>Agrees to it.</summary>
    public void Agree(Officer officer, DateTimeOffset now)
    {
        WhyNotAgree(officer, now)?.Throw();
        (AgreedBy, AgreedByName, AgreedAt) = (officer.Id, officer.Name, now);
    }

    /// <summary>Why the person may not carry it out.</summary>
    public Refusal? WhyNotCarryOut(Officer officer, DateTimeOffset now) => this switch
    {
        _ when AskedBy != officer.Id => new("Whoever asked for this carries it out"),
        { DoneAt: not null } => new("This has been carried out: ask for it again to do it again"),
        { AgreedAt: null } => new("Another administrator has to agree first"),
        { AgreedAt: { } agreed } when now > agreed + Lasts => new("This was agreed to more than a day ago: it has to be asked for again"),
        _ => null,
    };

    /// <summary>Carries it out, once.</summary>
    public void CarryOut(Officer officer, DateTimeOffset now)
    {
        WhyNotCarryOut(officer, now)?.Throw();
        DoneAt = now;
    }
}
