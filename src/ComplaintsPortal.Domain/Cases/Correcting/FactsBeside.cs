using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The coded facts of what is kept beside a case.</summary>
internal static class FactsBeside
{
    internal static IEnumerable<RecordedFact> Of(BesideACase beside, Vocabulary words) =>
    [
        .. beside.Remedies.Index().Select(one => OfRemedy(one.Item, one.Index + 1, words)),
        .. beside.Payments.Index().SelectMany(one => OfPayment(one.Item, one.Index + 1, words)),
        .. beside.Letters.Index().SelectMany(one => OfLetter(one.Item, one.Index + 1)),
        .. beside.LearningActions.Index().Where(one => !one.Item.IsOpen).SelectMany(one => OfAction(one.Item, one.Index + 1, words)),
    ];

    private static RecordedFact OfRemedy(Remedy remedy, int place, Vocabulary words) =>
        FromList(words, ListName.Remedy, $"remedy-{place}-kind", $"What remedy {place} is", remedy.Kind,
            to => remedy.Restate(remedy.Facts with { Kind = to! })) with
        { MayBeNone = false };

    private static IEnumerable<RecordedFact> OfPayment(Payment payment, int place, Vocabulary words) =>
    [
        FromList(words, ListName.PaymentCategory, $"payment-{place}-category", $"What payment {place} is for", payment.Category,
            to => payment.Restate(payment.Facts with { Category = to })),
        FromList(words, ListName.Payee, $"payment-{place}-payee", $"To whom payment {place} goes", payment.Payee,
            to => payment.Restate(payment.Facts with { Payee = to })),
        FromList(words, ListName.Service, $"payment-{place}-recharge", $"Whose budget bears payment {place}", payment.Recharge,
            to => payment.Restate(payment.Facts with { Recharge = to })),
    ];

    private static IEnumerable<RecordedFact> OfLetter(Letter letter, int place) => letter.Route is { } route
        ? [RecordedFact.Of($"letter-{place}-route", $"How letter {place} was sent", route, LetterNames.Name, letter.WentBy, letter.Stage)]
        : [];

    // While it is open it is changed on its own page.
    private static IEnumerable<RecordedFact> OfAction(LearningAction action, int place, Vocabulary words) =>
    [
        FromList(words, ListName.Theme, $"learning-{place}-theme", $"Theme of learning action {place}", action.Theme,
            to => action.Correct(action.Facts with { Theme = to })),
        FromList(words, ListName.Service, $"learning-{place}-service", $"Service of learning action {place}", action.Service,
            to => action.Correct(action.Facts with { Service = to })),
    ];

    private static RecordedFact FromList(Vocabulary words, string list, string key, string name, string? value, Action<string?> write) =>
        new(key, name, null, value) { Choices = words.Choices(list, value), MayBeNone = true, Write = (to, _, _) => write(to) };
}
