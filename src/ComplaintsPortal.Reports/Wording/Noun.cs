using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Reports.Wording;

/// <summary>What the records of a procedure are called in a sentence.</summary>
/// <param name="One">"complaint".</param>
/// <param name="Many">"complaints".</param>
public sealed record Noun(string One, string Many)
{
    /// <summary>The word for what a kind of procedure deals with; the names that councils give their procedures have no sure plural.</summary>
    public static Noun Of(ProcedureKind kind) => kind switch
    {
        ProcedureKind.Complaint => new("complaint", "complaints"),
        ProcedureKind.Representation => new("representation", "representations"),
        ProcedureKind.Enquiry => new("enquiry", "enquiries"),
        ProcedureKind.Comment => new("comment", "comments"),
        ProcedureKind.Compliment => new("compliment", "compliments"),
        ProcedureKind.Ombudsman => new("Ombudsman case", "Ombudsman cases"),
        _ => new("record", "records"),
    };

    /// <summary>Whether it asks for an answer; a comment or a compliment is only recorded.</summary>
    public bool IsAnswered => One is not ("comment" or "compliment");

    /// <summary>"complaint" for 1, otherwise "complaints".</summary>
    public string For(decimal number) => Words.Plural(number, One, Many);

    /// <summary>"79 (203) complaints".</summary>
    public Phrase Counted(Compared number) => $"{number.Bracketed} {For(number.This)}";
}
