using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>Who was spoken with, what was to be done, and what was done and paid to put it right: a paper of each of which there is something.</summary>
internal sealed class DiaryOfACase(CasePapers beside, CouncilLists lists)
{
    public IEnumerable<BundlePaper> Papers =>
    [
        .. Paper("contacts", PaperKind.Contacts, "Telephone calls, meetings and visits", beside.Contacts.Select(Said)),
        .. Paper("tasks", PaperKind.Tasks, "Tasks of the council's own people", beside.Tasks.Select(Said)),
        .. Paper("remedies", PaperKind.Remedies, "Remedies and payments", beside.Remedies.Select(Said).Concat(beside.Payments.Select(Said))),
    ];

    private static IEnumerable<BundlePaper> Paper(string key, PaperKind kind, string title, IEnumerable<BundleRow> rows) => rows.ToList() is { Count: > 0 } all
        ? [new BundlePaper(key, kind, title) { Parts = [new BundlePart(null) { Rows = all }] }]
        : [];

    private static BundleRow Said(Contact contact) => new(Words.Date(contact.On), $"{contact.Kind.InWords()} {contact.Who}\n{contact.What}");

    private static BundleRow Said(CaseTask task) =>
        new($"Task {task.Number}, for {Words.Date(task.Due)}", $"{task.What}\n{(task.DoneOn is { } done ? $"Done on {Words.Date(done)}" : "Not done yet")}");

    private BundleRow Said(Remedy remedy) => new(lists.Label(ListName.Remedy, remedy.Kind), string.Join('\n', new[]
    {
        remedy.Description,
        remedy.Agreed is { } agreed ? $"Promised on {Words.Date(agreed)}" : null,
        remedy.Provided is { } on ? $"Provided on {Words.Date(on)}" : null,
        remedy.NotProvided is { } why ? $"Not provided: {why}" : null,
    }.OfType<string>()));

    private BundleRow Said(Payment payment) => new($"Payment of {Words.Pounds(payment.Amount)}", string.Join('\n', new[]
    {
        payment.Category is { } category ? lists.Label(ListName.PaymentCategory, category) : null,
        payment.Consideration,
        payment.Paid is { } on ? $"Paid on {Words.Date(on)}" : "Not paid yet",
    }.OfType<string>()));
}
