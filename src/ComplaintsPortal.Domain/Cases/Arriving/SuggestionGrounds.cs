using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>What a suggestion rests on: who may complain about what, and what else the answers call for.</summary>
internal static class SuggestionGrounds
{
    internal static readonly ActSection Section26 = new("26(3)");

    private static readonly Standing[] OfSection26 =
    [
        Standing.Child, Standing.Parent, Standing.ParentalResponsibility, Standing.FosterCarer, Standing.SpecialGuardian, Standing.Adoptive,
        Standing.SufficientInterest,
    ];

    /// <summary>The provision under which the person may complain about the matter; null where there is none.</summary>
    internal static string? ProvisionFor(TriageAnswers answers) => (answers.Matter, answers.Standing) switch
    {
        (Matter.Adoption, Standing.Child or Standing.Parent or Standing.ParentalResponsibility or Standing.Adoptive or Standing.SufficientInterest) =>
            $"{new ActSection("26(3B)")}, and {new Regulation(4)}",
        (Matter.Adoption, _) => null,
        (Matter.SpecialGuardianship, Standing.Child or Standing.SpecialGuardian or Standing.Parent or Standing.SufficientInterest) =>
            $"{new ActSection("26(3C)")}, and {new Regulation(5)}",
        (Matter.SpecialGuardianship, _) => null,
        (Matter.PartThree or Matter.LeavingCare, Standing.CareLeaver) or (Matter.LeavingCare, Standing.Child) => new ActSection("24D"),
        (Matter.ListedFunction, var who) when OfSection26.Contains(who) => $"{new ActSection("26(3A)")}, and {new Regulation(3)}",
        (_, var who) when OfSection26.Contains(who) => Section26,
        _ => null,
    };

    internal static IEnumerable<Ground> Remarks(TriageAnswers answers, DateOnly received, Suggestion decided)
    {
        if (decided.Route is not Route.Refuse && IsLate(answers, received, decided.Route))
        {
            yield return new Ground(
                answers.MayBeLate is true ? "It is late, and both grounds for accepting it are met"
                    : "It is late: consider both grounds for accepting it before refusing it",
                CitationForLate(decided.Route));
        }

        if (answers is { HasProceedings: true, Prejudice: not Prejudice.Whole })
        {
            yield return answers.Prejudice is Prejudice.InPart
                ? new Ground("What would prejudice the proceedings waits; everything else is considered now. Split the case where the parts can be told apart",
                    new Regulation(8))
                : new Ground("Proceedings are no reason to wait unless considering the complaint would prejudice them", new Regulation(8));
        }

        if (answers.Proceedings is Proceedings.OngoingAssessment)
        {
            yield return new Ground("An assessment that is still going on is no ground for declining a complaint", new Regulation(8));
        }

        if (answers.DisputesChange && decided.Route is not Route.Refuse)
        {
            yield return new Ground("It disputes a proposed change: consider whether the change waits until the complaint was considered",
                Authority.Guidance);
        }
    }

    internal static bool IsLate(TriageAnswers answers, DateOnly received, Route route) =>
        route is Route.Statutory ? answers.IsLate(received) : answers.IsLateUnderCode(received);

    internal static Citation CitationForLate(Route route) => Authority.ForLateness(route is Route.Statutory);
}
