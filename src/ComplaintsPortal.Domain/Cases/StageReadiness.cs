namespace ComplaintsPortal.Domain.Cases;

// What the law wants before stages 2 and 3 of a statutory complaint are answered.
public sealed partial class Stage
{
    /// <summary>Why the response cannot be put to a manager or sent yet: what the stage itself still lacks.</summary>
    public Refusal? WhyNotAnswer()
    {
        string[] missing = Case.IsUnderTheAct ? [.. MissingFromStage()] : [];
        return missing.Length == 0
            ? null
            : new Refusal($"Record first: {string.Join(", ", missing)}", Number == Panel.StageNumber ? "regulations 19 and 20" : "regulation 17");
    }

    private IEnumerable<string> MissingFromStage() => Number switch
    {
        Investigation.StageNumber => [.. MissingFromInvestigation(Case.Investigation), .. Undecided()],
        Panel.StageNumber when Case.Investigation is not { IsReferred: true } => [.. MissingFromPanel(), .. Undecided()],
        _ => [],
    };

    private static IEnumerable<string> MissingFromInvestigation(Investigation? investigation)
    {
        foreach (var role in Enum.GetValues<InvestigationRole>())
        {
            if (investigation?.Holder(role) is null)
            {
                yield return $"the {role.Words()}";
            }

            if (investigation?.Reported(role) is null)
            {
                yield return $"the report of the {role.Words()}";
            }
        }
    }

    private IEnumerable<string> MissingFromPanel()
    {
        if (PanelMet is null)
        {
            yield return "the meeting of the panel";
        }

        if (PanelReported is null)
        {
            yield return "the report of the panel";
        }

        // Regulation 20(3): the council decides its response together with the independent person of stage 2.
        if (Case.Panel?.IndependentPersonConsulted is null)
        {
            yield return "the independent person's part in the response";
        }
    }

    private IEnumerable<string> Undecided() =>
        RecommendationsMade().Any(one => one.Accepted is null) ? ["a decision on every recommendation"] : [];
}
