using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Reporting;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>
/// What the invented council recorded beside the cases of its past years: who answered the monitoring questions, what was paid, what was
/// learned, and how many children it worked with. The same every time.
/// </summary>
/// <param name="db">The records, with the past cases stored.</param>
/// <param name="cases">The past cases.</param>
/// <param name="staff">Who wrote and cleared what the report tells of it.</param>
/// <param name="today">Nothing happened after it.</param>
internal sealed class PastYears(PortalDb db, IReadOnlyList<Case> cases, Staff staff, DateOnly today)
{
    private static readonly string[] Ages = ["25-44", "25-44", "25-44", "45-64", "45-64", "18-24", "65-over", "prefer-not-to-say"];
    private static readonly string[] YoungAges = ["10-15", "16-17", "16-17", "18-24"];
    private static readonly string[] Genders = ["female", "female", "female", "male", "male", "prefer-not-to-say"];
    private static readonly string[] Ethnicities =
        ["white-british", "white-british", "white-british", "white-british", "white-other", "pakistani", "mixed-other", "indian", "prefer-not-to-say"];

    private static readonly (string Theme, string Service, string What, string Post, int Due, int? Done, string? Dropped)[] Learned =
    [
        ("communication", "children-in-care", "A cancelled visit is arranged anew on the same day", "Service manager, Children in Care", 60, 55, null),
        ("delay", "assessment", "Assessments that run late are looked at each Monday", "Head of Assessment", 45, 60, null),
        ("records", "leaving-care", "Pathway plans are checked with the young person before they are filed", "Head of Leaving Care", 90, 80, null),
        ("staff", "fostering", "Every change of worker is told in a call before the letter", "Fostering team manager", 40, null,
            "Workers change at too short notice for a call each time. The letter now gives the name and number of the next one."),
        ("finance", "leaving-care", "Allowances are paid on the day on which they fall due, also in holidays", "Payments team leader", 75, 70, null),
        ("quality", "send", "Reports are read by a second person before they are sent", "SEND service manager", 120, 150, null),
    ];

    // In the order of what was learned; what has no words is counted and not told.
    private static readonly ActionWords[] Told =
    [
        new("Visits were cancelled, and nobody told me when the next one would be.", "A visit was arranged anew only where somebody asked for it.",
            "A visit that is cancelled is arranged anew on the same day, with the young person."),
        new("We waited for months and did not hear why.", "Assessments that ran late were seen only at the end of the month.",
            "Every Monday the service looks at the assessments that run late, and tells each family why."),
        new("My plan said things about me that were wrong.", "Plans were filed before the young person had read them.",
            "No pathway plan is filed before the young person has checked it."),
        new("My worker changed, and I learned it from a letter.", "Workers changed at two days' notice.", "Ring every family before the letter goes out."),
    ];

    /// <summary>Writes it all for the years that are over.</summary>
    /// <param name="year">The last financial year that is over.</param>
    public void Add(Period year)
    {
        AddMonitoring();
        foreach (var past in new[] { year.Previous, year })
        {
            AddPayments(past, past == year ? 8 : 6);
            AddLearning(past, isLast: past == year);
            AddLetter(past, past == year
                ? new() { Received = 14, Decided = 12, Investigated = 3, Upheld = 2, UpholdRate = 67, SimilarRate = 84 }
                : new() { Received = 11, Decided = 11, Investigated = 4, Upheld = 3, UpholdRate = 75, SimilarRate = 82 });
            db.Caseloads.Add(new Caseload(past.Name, "open-cases", null, past == year ? 2_480 : 2_365));
        }
    }

    private void AddMonitoring()
    {
        var dice = new Random(20260402);
        foreach (var person in cases.Where(one => one.Complainant is { } key && key.StartsWith("person-", StringComparison.Ordinal))
            .DistinctBy(one => one.Complainant).Where(_ => dice.Next(3) > 0))
        {
            var isYoung = person.ComplainantType is "young-person" or "care-leaver";
            var answers = new Person(person.Complainant!);
            answers.RecordMonitoring(
                Of(isYoung ? YoungAges : Ages, dice), Of(Genders, dice), Of(Ethnicities, dice), dice.Next(5) == 0 ? "yes" : "no",
                dice.Next(4) == 0 ? "prefer-not-to-say" : null);
            db.People.Add(answers);
        }
    }

    // Distress after fault; and what an independent investigation costs.
    private void AddPayments(Period year, int remedies)
    {
        var stages = cases.SelectMany(one => one.Stages, (one, stage) => (Case: one, Stage: stage))
            .Where(one => one.Stage.Concluded >= year.From && one.Stage.Concluded <= year.To).ToList();
        foreach (var (one, at) in stages.Where(one => one.Stage.Outcome == "upheld" && one.Case.Complainant is not null).Take(remedies).Index())
        {
            Pay(at.Case, at.Stage.Concluded!.Value.AddDays(20), one % 3 == 0 ? "time-and-trouble" : "distress", 100 + (one * 50), "complainant");
        }

        foreach (var at in stages.Where(one => one.Case.Procedure == "children-act" && one.Stage.Number == 2))
        {
            Pay(at.Case, at.Stage.Concluded!.Value, "investigating-officer", 2_150, "investigating-officer");
            Pay(at.Case, at.Stage.Concluded!.Value, "independent-person", 1_240, "independent-person");
        }
    }

    private void Pay(Case of, DateOnly on, string category, decimal amount, string payee) => db.Payments.Add(
        new Payment(of.Id, new PaymentFacts(on <= today ? on : null, category, amount) { Payee = payee, Agreed = on.AddDays(-20) }));

    private void AddLearning(Period year, bool isLast)
    {
        foreach (var (place, lesson) in Learned.Index().Where(one => isLast || one.Index % 2 == 0))
        {
            var agreed = year.From.AddDays(40 + (place * 45));
            DateOnly? done = lesson.Done is { } days && agreed.AddDays(days) <= today ? agreed.AddDays(days) : null;
            var action = new LearningAction(null, new(
                lesson.Theme, lesson.Service, lesson.What, lesson.Post, agreed, agreed.AddDays(lesson.Due),
                done)
            {
                Evidence = done is null ? null : "Looked at by the learning board, with the figures of the quarter.",
                NotImplemented = lesson.Dropped,
            });
            db.LearningActions.Add(action);
            if (isLast && place < Told.Length)
            {
                Tell(action, Told[place] with { Post = lesson.Post }, done ?? agreed.AddDays(lesson.Due));
            }
        }
    }

    // Whoever writes the words does not clear them.
    private void Tell(LearningAction action, ActionWords words, DateOnly on)
    {
        var at = Earlier(on).InUnitedKingdom(new TimeOnly(10, 0));
        db.Record(action.Write(words, staff.Ada, at));
        db.Record(action.Clear(staff.Mabel, at.AddHours(2)));
    }

    private void AddLetter(Period year, OmbudsmanLetterFacts facts)
    {
        var letter = new OmbudsmanLetter(year.Name);
        db.OmbudsmanLetters.Add(letter);
        db.Record(letter.Record(facts, staff.Mabel, Earlier(year.To.AddDays(110)).InUnitedKingdom(new TimeOnly(10, 0))));
    }

    private DateOnly Earlier(DateOnly day) => day < today ? day : today.AddDays(-1);

    private static string Of(string[] answers, Random dice) => answers[dice.Next(answers.Length)];
}
