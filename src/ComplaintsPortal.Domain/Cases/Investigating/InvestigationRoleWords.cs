namespace ComplaintsPortal.Domain.Cases.Investigating;

/// <summary>The roles of stage 2 as people name them.</summary>
public static class InvestigationRoleWords
{
    /// <summary>"investigating officer".</summary>
    public static string Words(this InvestigationRole role) => role is InvestigationRole.InvestigatingOfficer ? "investigating officer" : "independent person";

    /// <summary>"Investigating officer".</summary>
    public static string Title(this InvestigationRole role) => role is InvestigationRole.InvestigatingOfficer ? "Investigating officer" : "Independent person";

    internal static InvestigationRole Other(this InvestigationRole role) =>
        role is InvestigationRole.InvestigatingOfficer ? InvestigationRole.IndependentPerson : InvestigationRole.InvestigatingOfficer;
}
