namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>What a column holds, and so how each of its values is checked.</summary>
internal enum Holds
{
    /// <summary>Free text, kept to the letter.</summary>
    Text,

    /// <summary>A case's reference or a person's opaque key.</summary>
    Reference,

    /// <summary>The Ombudsman's reference: "25 001 573".</summary>
    OmbudsmanReference,

    /// <summary>A key of a list.</summary>
    Key,

    /// <summary>A procedure's key.</summary>
    Procedure,

    /// <summary>What was decided on arrival.</summary>
    Triage,

    /// <summary>One of a few words that the portal knows.</summary>
    Choice,

    /// <summary>The date of an act: it lies neither in the future nor before these records.</summary>
    Date,

    /// <summary>A date in a life, or of what happened before the office knew of it: not in the future.</summary>
    DateInALife,

    /// <summary>A date for which something is planned or by which it is due: before or after today.</summary>
    DateToCome,

    /// <summary>A moment in UTC that has passed: "2026-11-10T10:00:00Z".</summary>
    Instant,

    /// <summary>A time of day: "14:30".</summary>
    Time,

    YesNo,

    /// <summary>A stage's number, from 1.</summary>
    StageNumber,

    /// <summary>How often: 0, 1, 2 and so on.</summary>
    Times,

    /// <summary>Pounds with at most two decimals.</summary>
    Pounds,

    /// <summary>A financial year: "2024-25".</summary>
    FinancialYear,

    /// <summary>A number with at most four decimals, 0 or more.</summary>
    Number,

    /// <summary>An e-mail address, whether or not anybody has it.</summary>
    Address,

    /// <summary>The e-mail address of an account.</summary>
    Account,

    /// <summary>The e-mail addresses of several accounts, between blanks.</summary>
    Accounts,

    /// <summary>A key of the register of those who may be appointed, the same in every portal.</summary>
    Appointee,

    /// <summary>What a file is called, with one of the endings that are allowed.</summary>
    FileName,

    /// <summary>The size of a file, in bytes.</summary>
    Bytes,

    /// <summary>A SHA-256 in lower-case hexadecimal.</summary>
    Sha256,
}
