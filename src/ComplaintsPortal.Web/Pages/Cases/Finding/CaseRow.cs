using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>A case in a table, in words.</summary>
/// <param name="Address">Where it is opened, below the portal's own address.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about; empty where that was not recorded.</param>
/// <param name="Place">Its procedure and stage.</param>
/// <param name="Received">The date on which it arrived.</param>
/// <param name="Standing">How it stands: how much time is left, or how it ended.</param>
/// <param name="Date">The date that belongs to that, where there is one.</param>
/// <param name="Late">Whether its due date has passed.</param>
/// <param name="Owner">Whoever has it.</param>
public sealed record CaseRow(
    string Address, string Reference, string? Summary, string Place, string Received, string Standing, string? Date, bool Late, string Owner);

/// <summary>A response in the queue of approvals, in words.</summary>
/// <param name="Case">Where the case is opened, below the portal's own address.</param>
/// <param name="Approve">Where the response is approved; null for a manager whose words are in it.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about; empty where that was not recorded.</param>
/// <param name="Place">Its procedure and stage.</param>
/// <param name="Left">How much time is left.</param>
/// <param name="Due">The due date, where there is one.</param>
/// <param name="Late">Whether the due date has passed.</param>
/// <param name="Authors">Everybody whose words are in it.</param>
/// <param name="Submitted">When it was put to a manager.</param>
public sealed record ApprovalRow(
    string Case, string? Approve, string Reference, string? Summary, string Place, string Left, string? Due, bool Late, string Authors, string Submitted);

/// <summary>Puts the lines of lists into words.</summary>
internal sealed class CaseRows(CouncilSetup council, DateOnly today)
{
    public CaseRow Of(CaseLine line) =>
        Row(line.Id, line.Reference, line.Summary, Place(line.Procedure, line.Stage?.Number), line.Received, Standing(line), line.Owner);

    public ApprovalRow Of(ApprovalLine line, Guid reader, IReadOnlyDictionary<Guid, string> names)
    {
        var (left, due, late) = Left(line.Due);
        return new ApprovalRow(
            $"~/cases/{line.CaseId}", line.Authors.Contains(reader) ? null : $"~/cases/{line.CaseId}/stages/{line.Stage}/approve",
            line.Reference, Known(line.Summary), Place(line.Procedure, line.Stage), left, due is { } date ? Short(date) : null, late,
            string.Join(", ", line.Authors.Select(author => names.GetValueOrDefault(author, "somebody"))), line.Submitted.InWords(today));
    }

    private string Place(string procedure, int? stage)
    {
        var name = council.FindProcedure(procedure)?.Name ?? procedure;
        return stage is null ? name : $"{name}, stage {stage}";
    }

    private static string? Known(string? summary) => string.IsNullOrWhiteSpace(summary) ? null : summary;

    internal static string Short(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private static CaseRow Row(
        int id, string reference, string? summary, string place, DateOnly received, (string Words, DateOnly? Date, bool Late) standing, string? owner) =>
        new(
            $"~/cases/{id}", reference, Known(summary), place, Short(received),
            standing.Words, standing.Date is { } date ? Short(date) : null, standing.Late, owner ?? "Unassigned");

    private (string Words, DateOnly? Date, bool Late) Standing(CaseLine line) => line switch
    {
        { Voided: true } => ("Voided", null, false),
        { Triage: Domain.Cases.Arriving.TriageDecision.Awaiting } => ("Awaiting triage", null, false),
        { Triage: Domain.Cases.Arriving.TriageDecision.Rejected } => ("Rejected", null, false),
        { Triage: Domain.Cases.Arriving.TriageDecision.Withdrawn } => ("Withdrawn", null, false),
        { Stage: { Concluded: { } concluded } stage } =>
            (council.Lists.Label(ListName.Outcome, stage.Outcome) is { Length: > 0 } outcome ? outcome : "Concluded", concluded, false),
        { Stage.Answered: { } answered } => Answered(answered),
        { Stage: { } stage } => Left(stage.Due),
        _ => ("Accepted", null, false),
    };

    private static (string Words, DateOnly? Date, bool Late) Answered(DateOnly on) => ("Answered, outcome to be recorded", on, false);

    private (string Words, DateOnly? Date, bool Late) Left(DateOnly? due) =>
        due is { } date ? (DateWords.TimeLeft(date, today, council.Calendar), date, date < today) : ("Open, without a clock", null, false);
}
