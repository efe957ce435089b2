using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;

namespace ComplaintsPortal.Data.Tests.Interchange.Files;

/// <summary>Whatever coded fact is kept with a case can be put right: on the page for that, on another, or there is a reason why not.</summary>
public sealed class EveryFactTests
{
    private const string OnItsPage = "entered anew on its own page at any time";
    private const string OfTheParticulars = "changed with the particulars, which says what moves of years that are over";
    private const string OfOrigin = "says what the record is: another is another record";
    private const string Further = "put right by a further one, as a note is";
    private const string ByAnAct = "changed by an act that undoes it, which the history keeps";

    // By the key under which it is corrected, without the numbers.
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["cases.csv procedure"] = "kind",
        ["cases.csv triage"] = ByAnAct,
        ["cases.csv triage_reason"] = "triage-reason",
        ["cases.csv channel"] = OfTheParticulars,
        ["cases.csv division"] = OfTheParticulars,
        ["cases.csv service"] = OfTheParticulars,
        ["cases.csv team"] = OfTheParticulars,
        ["cases.csv district"] = OfTheParticulars,
        ["cases.csv complainant_type"] = OfTheParticulars,
        ["cases.csv subject_status"] = OfTheParticulars,
        ["cases.csv advocacy_provider"] = OfTheParticulars,
        ["stages.csv outcome"] = "its outcome, by a manager",
        ["stages.csv extended"] = "stage-n-extended",
        ["stages.csv escalation_reason"] = "stage-n-reason",
        ["stages.csv outcome_of_findings"] = "worked out from the findings",
        ["stages.csv requested_orally"] = "stage-n-orally",
        ["stages.csv in_later_round"] = ByAnAct,
        ["stages.csv late_reason"] = OnItsPage,
        ["stages.csv late_service"] = OnItsPage,
        ["stages.csv round_outcome"] = "stage-n-outcome-n",
        ["issues.csv theme"] = "stage-n-point-n-theme",
        ["issues.csv classification"] = "stage-n-point-n-classification",
        ["issues.csv finding"] = "stage-n-point-n-finding",
        ["issues.csv first_finding"] = "stage-n-point-n-first-finding",
        ["reopenings.csv outcome"] = "stage-n-outcome-n",
        ["extensions.csv ground"] = "stage-n-extension-ground",
        ["extensions.csv ombudsman_told"] = "stage-n-ombudsman-told",
        ["responses.csv superseded"] = ByAnAct,
        ["responses.csv letter_variant"] = "drafted anew until it is sent",
        ["actions.csv theme"] = "learning-n-theme",
        ["actions.csv service"] = "learning-n-service",
        ["payments.csv category"] = "payment-n-category",
        ["payments.csv payee"] = "payment-n-payee",
        ["payments.csv recharge"] = "payment-n-recharge",
        ["assessments.csv standing"] = "standing",
        ["assessments.csv matter"] = "matter",
        ["assessments.csv not_reasonable_earlier"] = "not-reasonable-earlier",
        ["assessments.csv still_fair_and_effective"] = "still-fair",
        ["assessments.csv has_interest"] = "has-interest",
        ["assessments.csv proceedings"] = "proceedings",
        ["assessments.csv prejudice"] = "prejudice",
        ["assessments.csv disputes_change"] = "disputes-change",
        ["assessments.csv agreed"] = "the review of a day, kept as it was then",
        ["assessments.csv superseded"] = ByAnAct,
        ["refusals.csv reason"] = "rejection-n-reason",
        ["refusals.csv ombudsman_told"] = "rejection-n-ombudsman-told",
        ["panels.csv mode"] = "panel-mode",
        ["panels.csv preference"] = "panel-preference",
        ["panel-members.csv chairs"] = OfOrigin,
        ["recommendations.csv from"] = "stage-n-recommendation-n-from",
        ["recommendations.csv accepted"] = "a decision, taken anew until the response is sent",
        ["freezings.csv answer"] = "freezing-answer",
        ["withdrawals.csv channel"] = "withdrawal-n-channel",
        ["withdrawals.csv continues_as_review"] = "withdrawal-n-review",
        ["late-requests.csv accepted"] = "a decision, and not a note of one: a request that was refused may be made again",
        ["holds.csv kind"] = "lifted, and put on anew for what it is",
        ["processing-restrictions.csv ground"] = "lifted, and put on anew for what it is",
        ["links.csv kind"] = ByAnAct,
        ["conversations.csv kind"] = Further,
        ["contributions.csv service"] = "of whoever was asked, and kept as it was then",
        ["letters.csv kind"] = OfOrigin,
        ["letters.csv variant"] = OfOrigin,
        ["letters.csv route"] = "letter-n-route",
        ["access.csv kind"] = OfOrigin,
        ["remedies.csv kind"] = "remedy-n-kind",
        ["compliments.csv published"] = OnItsPage,
        ["ombudsman.csv category"] = OnItsPage,
        ["ombudsman.csv decision"] = OnItsPage,
        ["ombudsman.csv decision_type"] = OnItsPage,
        ["ombudsman.csv topic"] = OnItsPage,
        ["ombudsman.csv public_report"] = OnItsPage,
        ["children.csv status"] = OnItsPage,
        ["representatives.csv for_child"] = OnItsPage,
        ["representatives.csv consent"] = OnItsPage,
        ["advocacy.csv answer"] = OnItsPage,
        ["advocacy.csv provider"] = OnItsPage,
        ["person-changes.csv role"] = OfOrigin,
        ["person-changes.csv kind"] = OfOrigin,
        ["people.csv age_band"] = OnItsPage,
        ["people.csv gender"] = OnItsPage,
        ["people.csv ethnicity"] = OnItsPage,
        ["people.csv disability"] = OnItsPage,
        ["people.csv sexual_orientation"] = OnItsPage,
    };

    [Fact]
    public void ACodedFact_OfACaseOrItsRecords_CanBeCorrectedOrSaysWhyNot()
    {
        string[] recorded =
        [
            .. from file in RecordTables.All.Select(table => table.File).Concat([CaseFile.File, StageFile.File, PeopleFile.File])
               from column in file.Columns
               where column.Holds is Holds.Key or Holds.Choice or Holds.YesNo or Holds.Procedure or Holds.Triage
               select $"{file.Name} {column.Name}",
        ];

        Assert.Equal(Answers.Keys.Order(StringComparer.Ordinal), recorded.Distinct().Order(StringComparer.Ordinal));
    }
}
