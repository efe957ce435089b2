using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Whose move it is, and what the move is.</summary>
/// <param name="Whose">"Your move", "Ada Osei's move", "The complainant's move".</param>
/// <param name="What">"Draft the response".</param>
public sealed record NextStep(string Whose, string What)
{
    /// <summary>The next step of a case.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="owner">The name of whoever has the case; null where nobody has it.</param>
    public static NextStep Of(OpenedCase opened, string? owner)
    {
        var owners = owner is null ? "Nobody's move yet" : opened.Case.Owner == opened.Officer.Id ? "Your move" : $"{owner}'s move";
        return opened.Case switch
        {
            { Triage: Domain.Cases.Triage.Awaiting } => new(owners, "Decide whether to accept it"),
            { Triage: Domain.Cases.Triage.Rejected or Domain.Cases.Triage.Withdrawn } => new("Nobody's move", opened.Decision),
            { CurrentStage: { IsOpen: true } stage } => OfOpen(stage, opened, owners),
            { CurrentStage.Number: var last } when opened.Procedure.StageAfter(last) is { } next =>
                new("The complainant's move", $"They may ask for stage {next.Number}"),
            _ => new("Nobody's move", "This was the last stage"),
        };
    }

    private static NextStep OfOpen(Stage stage, OpenedCase opened, string owners) => stage.Response?.State switch
    {
        _ when !opened.Procedure.AsksForResponse => new(owners, "Conclude the stage"),
        null => new(owners, "Draft the response"),
        ResponseState.Draft => new(owners, "Submit the response for approval"),
        ResponseState.Returned => new(owners, "Change the response, which was returned"),
        ResponseState.AwaitingApproval => new(Managers(stage, opened.Officer), "Approve or return the response"),
        ResponseState.Approved => new(owners, "Send the response"),
        _ => new(owners, "Conclude the stage"),
    };

    private static string Managers(Stage stage, Officer officer) => stage.WhyNotApprove(officer) is null ? "Your move" : "A manager's move";
}
