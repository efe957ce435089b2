namespace ComplaintsPortal.Domain.Retention;

/// <summary>
/// A class of records that are kept equally long. No law says how long a complaint is kept; the portal begins with the longer period wherever
/// sources differ, and the council decides.
/// </summary>
/// <param name="Key">How the database and a form name it.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Years">The years with which a council begins.</param>
/// <param name="FromBirth">Whether they are counted from the birth of the youngest child, and not from closing.</param>
/// <param name="Source">Where the period comes from.</param>
public sealed record RetentionClass(string Key, string Name, int Years, bool FromBirth, string Source)
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 30;

    /// <summary>The fewest years that a council may decide on.</summary>
    public const int FewestYears = 1;

    /// <summary>The most years that a council may decide on.</summary>
    public const int MostYears = 100;

    /// <summary>In which a child's safety was in question.</summary>
    public static RetentionClass Concern { get; } = new(
        "concern", "A safeguarding concern was raised in it", 75, FromBirth: false,
        "Independent Inquiry into Child Sexual Abuse, report of October 2022, on access to records: 75 years for records known to relate to abuse. "
        + "Applied to every concern, because at closing nobody knows what it will turn out to be");

    /// <summary>About a child who is or was looked after.</summary>
    public static RetentionClass InCare { get; } = new(
        "in-care", "About a child in care, a care leaver or an adopted child", 75, FromBirth: true,
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50: the child's case record is kept until the 75th "
        + "anniversary of the birth. Applied to complaints by analogy; councils differ");

    /// <summary>About another child.</summary>
    public static RetentionClass Child { get; } = new(
        "child", "About any other child", 25, FromBirth: true,
        "Limitation Act 1980, sections 11 and 28: a claim may be brought for six years from the 18th birthday, with a year to spare. Councils differ");

    /// <summary>A complaint about no child in which fault was found.</summary>
    public static RetentionClass FaultFound { get; } = new(
        "fault-found", "Another complaint, in which fault was found", 10, FromBirth: false,
        "Limitation Act 1980, sections 2 and 5: six years. No guidance for fault that was found: the longer of what councils publish");

    /// <summary>Another complaint.</summary>
    public static RetentionClass Complaint { get; } = new(
        "complaint", "Another complaint", 6, FromBirth: false, "Limitation Act 1980, sections 2 and 5: six years");

    /// <summary>What was no complaint.</summary>
    public static RetentionClass Other { get; } = new(
        "other", "Enquiries, comments and compliments about no child", 6, FromBirth: false,
        "No guidance: as long as a complaint. Article 5(1)(e) of the UK GDPR asks for no longer than is needed: consider fewer years");

    /// <summary>All of them, in the order in which a case is put into the first that fits.</summary>
    public static IReadOnlyList<RetentionClass> All { get; } = [Concern, InCare, Child, FaultFound, Complaint, Other];
}
