using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Letters;
using static ComplaintsPortal.Domain.Cases.Correcting.RecordedDate;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The dates of what is kept beside a case, each with the rule of the act that recorded it.</summary>
internal static class DatesBeside
{
    internal static IEnumerable<RecordedDate> Of(Case @case, BesideACase beside) =>
    [
        .. Each(beside.Remedies, (one, place) => OfRemedy(@case, one, place)),
        .. Each(beside.Payments, OfPayment),
        .. Each(beside.LearningActions, OfAction),
        .. Each(beside.OmbudsmanRecommendations, OfOmbudsman),
        .. Each(beside.Letters, (one, place) => OfLetter(@case, one, place)),
        .. Each(beside.Documents, (one, _) => OfDocument(one)),
    ];

    private static IEnumerable<RecordedDate> OfRemedy(Case @case, Remedy remedy, int place) =>
    [
        .. Where(remedy.Agreed, $"remedy-{place}-agreed", $"Remedy {place} promised",
            (on, office) => Remedy.WhyNotAgreeOn(on, @case, office.Today), on => remedy.Restate(remedy.Facts with { Agreed = on })),
        .. Where(remedy.Due, $"remedy-{place}-due", $"Day by which remedy {place} was promised",
            (on, _) => KnownDate.WhyNotDue(on, remedy.Agreed), on => remedy.Restate(remedy.Facts with { Due = on })),
        .. Where(remedy.Provided, $"remedy-{place}-provided", $"Remedy {place} provided",
            (on, office) => remedy.WhyNotProvideOn(on, office.Today), on => remedy.Restate(remedy.Facts with { Provided = on })).Select(OrNever),
    ];

    private static IEnumerable<RecordedDate> OfPayment(Payment payment, int place) =>
    [
        .. Where(payment.Agreed, $"payment-{place}-agreed", $"Payment {place} agreed",
            (on, office) => Payment.WhyNotOn(on, null, office.Today), on => payment.Restate(payment.Facts with { Agreed = on })),
        .. Where(payment.Paid, $"payment-{place}-paid", $"Payment {place} made",
            (on, office) => Payment.WhyNotOn(on, payment.Agreed, office.Today), on => payment.Restate(payment.Facts with { Paid = on })).Select(OrNever),
    ];

    private static IEnumerable<RecordedDate> OfAction(LearningAction action, int place) =>
    [
        .. Where(action.Agreed, $"learning-{place}-agreed", $"Learning action {place} agreed",
            (on, office) => LearningAction.WhyNotAgreeOn(on, office.Today), on => action.Correct(action.Facts with { Agreed = on })),
        .. Where(action.Due, $"learning-{place}-due", $"Day by which learning action {place} is due",
            (on, _) => KnownDate.WhyNotDue(on, action.Agreed), on => action.Correct(action.Facts with { Due = on })),
        .. Where(action.Completed, $"learning-{place}-completed", $"Learning action {place} completed",
            (on, office) => action.WhyNotCompleteOn(on, office.Today),
            on => action.Correct(action.Facts with { Completed = on, Evidence = on is null ? null : action.Evidence })).Select(OrNever),
    ];

    private static IEnumerable<RecordedDate> OfOmbudsman(OmbudsmanRecommendation one, int place) =>
    [
        .. Where(one.Due, $"ombudsman-{place}-due", $"Day by which the Ombudsman's recommendation {place} is due",
            (on, _) => KnownDate.WhyNot(on), on => one.Restate(one.Facts with { Due = on!.Value })),
        .. Where(one.Done, $"ombudsman-{place}-done", $"The Ombudsman's recommendation {place} carried out",
            (on, office) => OmbudsmanRecommendation.WhyNotCompleteOn(on, office.Today),
            on => one.Restate(one.Facts with { Done = on, Evidence = on is null ? null : one.Evidence })).Select(OrNever),
    ];

    // What the letter did, such as an acknowledgement, has a date of its own.
    private static IEnumerable<RecordedDate> OfLetter(Case @case, Letter letter, int place) => Where(
        letter.SentOn, $"letter-{place}-sent", $"Letter {place} sent ({FirstLetter.Small(letter.Kind.Name())})",
        (on, office) => DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when the case arrived")), on => letter.SentOnAnother(on!.Value),
        letter.Stage);

    private static IEnumerable<RecordedDate> OfDocument(CaseDocument document) => Where(
        document.Made, $"document-{document.Number}-made", $"Document {document.Number} made or received",
        (on, office) => CaseKeeping.WhyNotAddDocumentMadeOn(on, office), on => document.MadeOn(on!.Value));

    private static RecordedDate OrNever(RecordedDate date) => date with { MayBeTakenOut = true };
}
