using System.Reflection;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Correcting;

/// <summary>Whatever date is recorded with a case can be put right: on the page for that, on another, or there is a reason why not.</summary>
public sealed partial class EveryDateTests
{
    private const string WorkedOut = "worked out from the others whenever one of them moves";
    private const string OfToday = "written by the portal itself on that day";
    private const string OnItsPage = "entered anew on its own page at any time";
    private const string InForce = "set anew on its own page, for as long as it means anything";

    // By the key under which it is corrected, without the numbers.
    private static readonly Dictionary<string, string> Corrected = new()
    {
        ["Case.Received"] = "received",
        ["Stage.Received"] = "stage-n-received",
        ["Stage.Acknowledged"] = "stage-n-acknowledged",
        ["Stage.Agreed"] = "stage-n-agreed",
        ["Stage.Started"] = "stage-n-started",
        ["Stage.Concluded"] = "stage-n-concluded",
        ["Stage.ResponseReceived"] = "stage-n-response-received",
        ["Stage.StageTwoOffered"] = "stage-n-stage-n-offered",
        ["Stage.PanelMet"] = "stage-n-panel-met",
        ["Stage.PanelReported"] = "stage-n-panel-reported",
        ["Stage.HoldingReply"] = "stage-n-holding-reply",
        ["Stage.RecordSent"] = "stage-n-record-sent",
        ["Stage.RecordSettled"] = "stage-n-record-settled",
        ["Stage.ReopenedOn"] = "stage-n-reopened-n",
        ["FirstConclusion.Concluded"] = "stage-n-first-concluded",
        ["Round.On"] = "stage-n-reopened-n",
        ["Round.Concluded"] = "stage-n-concluded-n",
        ["Response.SentOn"] = "stage-n-sent",
        ["Extension.Until"] = "stage-n-extended-until",
        ["Extension.NoticeOn"] = "stage-n-extension-notice",
        ["Point.Agreed"] = "stage-n-point-n-agreed",
        ["LateRequest.Asked"] = "late-request-n",
        ["StageSkip.On"] = "stage-n-skipped",
        ["Withdrawal.On"] = "withdrawal-n",
        ["Withdrawal.ConfirmedOn"] = "withdrawal-n-confirmed",
        ["Withdrawal.ReinstatedOn"] = "withdrawal-n-reinstated",
        ["TriageAnswers.GroundsArose"] = "grounds-arose",
        ["TriageAnswers.BecameAware"] = "became-aware",
        ["TriageAnswers.InterestDecided"] = "interest-decided",
        ["TriageAnswers.ProceedingsReview"] = "proceedings-review",
        ["RejectionNoticeFacts.Written"] = "rejection-n-written",
        ["RejectionNoticeFacts.ReviewOn"] = "rejection-n-review",
        ["RejectionNoticeFacts.ProceedingsEnded"] = "rejection-n-proceedings-ended",
        ["RejectionNoticeFacts.ConsideredAgain"] = "rejection-n-again",
        ["Freezing.Decided"] = "freezing-decided",
        ["Investigation.OfficerAppointed"] = "investigating-officer-appointed",
        ["Investigation.IndependentAppointed"] = "independent-person-appointed",
        ["Investigation.StatementSent"] = "statement-sent",
        ["Investigation.OfficerReported"] = "investigating-officer-reported",
        ["Investigation.IndependentReported"] = "independent-person-reported",
        ["Investigation.AdjudicatorNamed"] = "adjudicator-named",
        ["Investigation.MeetingOffered"] = "meeting-offered",
        ["Investigation.ReferredEarly"] = "referred-early",
        ["Investigation.ReferralConsented"] = "referral-agreed",
        ["Investigation.ReferralSentBack"] = "referral-sent-back",
        ["Panel.MeetsOn"] = "panel-arranged",
        ["Panel.NoticeSent"] = "panel-notice",
        ["Panel.PapersSent"] = "panel-papers",
        ["Panel.IndependentPersonConsulted"] = "independent-person-consulted",
        ["PanelMember.Appointed"] = "panel-member-n-appointed",
        ["Recommendation.Adjudicated"] = "stage-n-recommendation-n-adjudicated",
        ["Recommendation.Due"] = "stage-n-recommendation-n-due",
        ["AdjustmentFacts.AgreedOn"] = "adjustment-n-agreed",
        ["AdjustmentFacts.EndedOn"] = "adjustment-n-ended",
        ["ContactRestrictionFacts.From"] = "restriction-n-from",
        ["ContactRestrictionFacts.EndedOn"] = "restriction-n-ended",
        ["Remedy.Agreed"] = "remedy-n-agreed",
        ["Remedy.Due"] = "remedy-n-due",
        ["Remedy.Provided"] = "remedy-n-provided",
        ["Payment.Agreed"] = "payment-n-agreed",
        ["Payment.Paid"] = "payment-n-paid",
        ["LearningAction.Agreed"] = "learning-n-agreed",
        ["LearningAction.Due"] = "learning-n-due",
        ["LearningAction.Completed"] = "learning-n-completed",
        ["OmbudsmanRecommendation.Due"] = "ombudsman-n-due",
        ["OmbudsmanRecommendation.Done"] = "ombudsman-n-done",
        ["Letter.SentOn"] = "letter-n-sent",
        ["CaseDocument.Made"] = "document-n-made",
    };

    private static readonly Dictionary<string, string> Otherwise = new()
    {
        ["Stage.DueStandard"] = WorkedOut,
        ["Stage.DueMaximum"] = WorkedOut,
        ["Stage.Due"] = WorkedOut,
        ["FirstConclusion.Due"] = WorkedOut,
        ["Extension.OriginalDue"] = "what was due before it, kept as it was then",
        ["Extension.Lapsed"] = "what had passed when it was recorded, kept as it was then",
        ["Extension.On"] = OfToday,
        ["Extension.Since"] = OfToday,
        ["LateRequest.WindowEnded"] = "what the decision went by, kept as it was then",
        ["LateRequest.DecidedOn"] = OfToday,
        ["AssessmentFacts.AssessedOn"] = OfToday,
        ["AssessmentFacts.ReviewedOn"] = OfToday,
        ["Voiding.On"] = OfToday,
        ["HoldFacts.On"] = OfToday,
        ["HoldFacts.Lifted"] = OfToday,
        ["ProcessingRestrictionFacts.Asked"] = "lifted, and restricted anew as of the right day",
        ["ProcessingRestrictionFacts.On"] = OfToday,
        ["ProcessingRestrictionFacts.Lifted"] = OfToday,
        ["Case.ErasedOn"] = "two people decide it, and nothing is corrected after it",
        ["CaseLink.Since"] = OfToday,
        ["CaseAccess.Since"] = OfToday,
        ["CaseAccess.OpenedOn"] = OfToday,
        ["PersonChange.On"] = OfToday,
        ["PersonChange.UndoneOn"] = OfToday,
        ["Compliment.ClearedOn"] = OfToday,
        ["Contact.On"] = "put right by a further one, as a note is",
        ["CaseTask.Due"] = OnItsPage,
        ["CaseTask.DoneOn"] = OfToday,
        ["Contribution.Due"] = "asked anew by another day",
        ["LearningAction.NotImplementedOn"] = OfToday,
        ["Freezing.Review"] = InForce,
        ["AdjustmentFacts.ReviewOn"] = InForce,
        ["ContactRestrictionFacts.ReviewOn"] = InForce,
        ["CaseChild.Born"] = OnItsPage,
        ["RepresentativeFacts.On"] = OnItsPage,
        ["AdvocacyFacts.OfferedOn"] = OnItsPage,
        ["OmbudsmanRecord.Received"] = OnItsPage,
        ["OmbudsmanRecord.Decided"] = OnItsPage,
    };

    [Fact]
    public void ADate_OfACaseOrItsRecords_CanBeCorrectedOrSaysWhyNot()
    {
        string[] recorded = [.. Entities().SelectMany(type => DatesOf(type)).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(Corrected.Keys.Concat(Otherwise.Keys).Order(StringComparer.Ordinal), recorded);
    }

    [Fact]
    public void ADate_ThatCanBeCorrected_IsOfferedWhereItIsRecorded()
    {
        var offered = Situations().SelectMany(one => one.Keeping.Correction.With(Beside(one)).Dates)
            .Select(date => Numbers().Replace(date.Key, "n")).ToHashSet();

        Assert.Empty(Corrected.Values.Distinct().Except(offered));
    }

    private static IEnumerable<Type> Entities() => typeof(Case).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && IsOfCases(type) && IsEntity(type));

    private static bool IsOfCases(Type type) => type.Namespace?.StartsWith(typeof(Case).Namespace!, StringComparison.Ordinal) is true;

    private static bool IsEntity(Type type) => type.GetProperty("Id")?.PropertyType == typeof(int);

    private static IEnumerable<string> DatesOf(Type type) => Written(type).SelectMany(property => property.PropertyType switch
    {
        var its when its == typeof(DateOnly) || its == typeof(DateOnly?) => [$"{type.Name}.{property.Name}"],
        { IsClass: true } its when IsOfCases(its) && !IsEntity(its) => DatesOf(its),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<PropertyInfo> Written(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(property => property.GetSetMethod(true) is not null);

    // Cases of every course, in which every date that can be recorded is.
    private static Case[] Situations()
    {
        var office = A.Office(Mabel, today: new DateOnly(2026, 12, 1));
        Case[] cases =
        [
            AtStage1().Extended().WithPoint().FoundOnPoints("not-upheld").ConcludedOn(March(10)).ReopenedOn(March(12)).ConcludedOn(March(13))
                .ReopenedOn(March(16)).Build(),
            AtStage1().WithdrawnOn(March(9)).Build(),
            AtStage1().WithApprovedResponse().SentOn(March(10)).Build(),
            AtStage1().AtStage(3).PanelMetOn(March(20)).PanelReportedOn(March(23)).WithRecommendation(Recommender.Panel).Adjudicated().Build(),
            AtStage1().AtStage(2).ConcludedOn(March(10)).Build(),
            A.Case().LoggedBy(Ada).Assessed().Build(),
            A.Case().LoggedBy(Ada).Assessed().Rejected().Build(),
        ];
        cases[1].Withdrawal.Reinstate(March(10), "They changed their mind", office);
        cases[1].People.AddAdjustment(new AdjustmentFacts("Large print", March(3)), office);
        cases[1].People.Restrict(new ContactRestrictionFacts("By letter", "Threats", Mabel.Id, March(3), new DateOnly(2027, 1, 4)), office);
        cases[1].Escalation.ConsiderFreezing(new FreezingFacts(FreezingAnswer.NotFrozen, "It is safe", "Head of Service", March(10), null), office);
        cases[4].Escalation.RefuseRequest(new DateOnly(2026, 11, 2), "Too late to be fair", office);
        cases[5].Route.SkipStageOne(new StageSkipFacts(1, "The complainant and the head", "It is serious", March(4)), null, office);
        Array.ForEach(cases, Fill);
        return cases;
    }

    private static void Fill(Case @case)
    {
        object?[] records =
        [
            @case.Assessment, @case.Investigation, @case.Panel, @case.Freezing, .. @case.Stages, .. @case.Stages.Select(stage => stage.Extension),
            .. @case.Stages.SelectMany(stage => stage.PointsRaised), .. @case.Stages.SelectMany(stage => stage.Reopening.Rounds.SkipLast(1)),
            .. @case.Withdrawals, .. @case.Rejections, .. @case.PanelMembers, .. @case.Recommendations, .. @case.Adjustments, .. @case.Restrictions,
        ];
        Array.ForEach(records, Fill);
    }

    private static void Fill(object? record)
    {
        foreach (var property in record is null ? [] : Written(record.GetType()))
        {
            if (property.PropertyType == typeof(DateOnly?) && property.GetValue(record) is null)
            {
                property.SetValue(record, March(5));
            }
            else if (property.PropertyType is { IsClass: true } its && IsOfCases(its) && !IsEntity(its))
            {
                Fill(property.GetValue(record));
            }
        }
    }

    private static BesideACase Beside(Case @case)
    {
        var day = March(5);
        var sent = new LetterFacts(default, default, null, new LetterWording("Mrs Khan", null, "Thank you"), Ada.Id, At(day)) { SentOn = day };
        return new BesideACase
        {
            Remedies = [new Remedy(@case.Id, new RemedyFacts("apology", "Sorry") { Agreed = day, Due = day, Provided = day })],
            Payments = [new Payment(@case.Id, new PaymentFacts(day, null, 50) { Agreed = day })],
            LearningActions = [new LearningAction(@case.Id, new LearningActionFacts(null, null, "Train", null, day, day, day))],
            OmbudsmanRecommendations = [new OmbudsmanRecommendation(@case.Id, new OmbudsmanRecommendationFacts("Apologise", day, day))],
            Letters = [new Letter(@case.Id, sent)],
            Documents = [new CaseDocument(@case.Id, new DocumentFacts(1, "Letter", "letter.pdf", day, new StoredFile(default, "x", 1, "y"), Ada.Id, At(day)))],
        };
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
