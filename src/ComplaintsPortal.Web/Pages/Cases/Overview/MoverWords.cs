using ComplaintsPortal.Domain.Cases.Moving;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>Whose move it is, as the person who looks reads it.</summary>
internal static class MoverWords
{
    /// <summary>"Your move", "Ada Osei's move", "The complainant's move".</summary>
    /// <param name="mover">Whose move it is.</param>
    /// <param name="opened">The case.</param>
    /// <param name="owner">The name of whoever has the case; null where nobody has it.</param>
    public static string InWords(this Mover mover, OpenedCase opened, string? owner) => mover switch
    {
        Mover.Owner when owner is null => "Nobody's move yet",
        Mover.Owner => opened.Case.Owner == opened.Officer.Id ? "Your move" : $"{owner}'s move",
        Mover.Manager => opened.Case.CurrentStage?.Response.WhyNotApprove(opened.Office) is null ? "Your move" : "A manager's move",
        Mover.Complainant => "The complainant's move",
        Mover.Ombudsman => "The Ombudsman's move",
        _ => "Nobody's move",
    };
}
