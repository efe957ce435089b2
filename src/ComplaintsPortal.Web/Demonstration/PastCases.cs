using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Two and a half years of invented records, the same every time, so that reports have something to tell; the last two are still open.</summary>
internal static class PastCases
{
    private static readonly (string Procedure, int Weight)[] Procedures =
        [(DefaultProcedures.ChildrenAct, 26), (DefaultProcedures.Code, 34), ("mp-enquiry", 10), ("councillor-enquiry", 4), ("enquiry", 8),
            ("compliment", 15), ("comment", 2), ("ombudsman", 1)];

    private static readonly string[] Services = ["children-in-care", "leaving-care", "assessment", "fostering", "send"];
    private static readonly string[] Complainants = ["parent", "parent", "parent", "young-person", "other-family", "foster-carer", "care-leaver"];
    private static readonly string[] Outcomes =
        ["partially-upheld", "partially-upheld", "partially-upheld", "not-upheld", "not-upheld", "upheld", "not-determined", "withdrawn"];
    private static readonly string[] Channels = ["email", "phone", "online", "letter"];
    private static readonly string[] Statuses = ["child-in-care", "child-in-need", "care-leaver", "child-protection"];
    private static readonly string[] Themes = ["communication", "delay", "decision", "quality", "staff"];
    private static readonly string[] Subjects =
        ["Visits were cancelled at short notice", "Calls were not returned", "Papers arrived late", "A plan was out of date", "An allowance was not paid",
            "A worker changed again", "A report held a mistake"];

    internal static IEnumerable<Case> Make(CouncilSetup setup, DateOnly today, DateTimeOffset now)
    {
        // The same numbers every time: a demonstration that can be talked about.
        var dice = new Random(20260401);
        var from = new DateOnly(today.Month >= 4 ? today.Year - 2 : today.Year - 3, 4, 1);
        var until = today.AddDays(-45);
        var number = 0;
        for (var day = from; day < until; day = day.AddDays(1))
        {
            if (setup.Calendar.IsWorkingDay(day) && dice.Next(100) < 62)
            {
                yield return Make(setup, day, ++number, dice, now);
            }
        }

        yield return MakeOpen(setup, setup.Calendar.WorkingDaysBefore(today, 17), ++number, "Belongings lost in a move between placements", now);
        yield return MakeOpen(setup, setup.Calendar.WorkingDaysBefore(today, 6), ++number, "Savings of a child in care were not passed on", now);
    }

    // Brought over from the records that were kept before the portal while it was open: nobody has it yet.
    private static Case MakeOpen(CouncilSetup setup, DateOnly day, int number, string summary, DateTimeOffset now) => CaseInterchange.FromFacts(
        new CaseFacts($"AN/{day:yyyy}/{number:0000}", DefaultProcedures.ChildrenAct, day)
        {
            Channel = "letter",
            Service = "children-in-care",
            Complainant = $"person-{number}",
            ComplainantType = "foster-carer",
            SubjectStatus = "child-in-care",
            Summary = summary,
        },
        [new StageFacts(1, day)], setup.Procedure(DefaultProcedures.ChildrenAct), setup.Calendar, now);

    private static Case Make(CouncilSetup setup, DateOnly day, int number, Random dice, DateTimeOffset now)
    {
        var procedure = setup.Procedure(Draw(dice));
        var enquiry = procedure.Key is "mp-enquiry" or "councillor-enquiry";
        var complainant = enquiry ? (procedure.Key == "mp-enquiry" ? "mp" : "councillor") : Complainants[dice.Next(Complainants.Length)];
        var facts = new CaseFacts($"AN/{day:yyyy}/{number:0000}", procedure.Key, day)
        {
            Channel = Channels[dice.Next(Channels.Length)],
            Service = Services[dice.Next(Services.Length)],
            Complainant = enquiry ? $"member-{dice.Next(12)}" : $"person-{dice.Next(420)}",
            ComplainantType = complainant,
            SubjectStatus = Statuses[dice.Next(Statuses.Length)],
            AdvocacyProvider = complainant is "young-person" or "care-leaver" && dice.Next(2) == 0 ? "anyshire-youth-voice" : null,
            Summary = Subjects[dice.Next(Subjects.Length)],
        };
        if (procedure.Kind == ProcedureKind.Complaint && dice.Next(12) == 0)
        {
            return CaseInterchange.FromFacts(facts with { Triage = TriageDecision.Rejected, TriageReason = "not-eligible" }, [], procedure,
                setup.Calendar, now);
        }

        var made = CaseInterchange.FromFacts(facts, Stages(procedure, day, dice, setup.Calendar), procedure, setup.Calendar, now);
        foreach (var stage in made.Stages.Where(_ => procedure.Kind == ProcedureKind.Complaint))
        {
            stage.Interchange.RestatePoints([new PointFacts(Themes[dice.Next(Themes.Length)], null, stage.Outcome)]);
        }

        return made;
    }

    private static IEnumerable<StageFacts> Stages(Procedure procedure, DateOnly day, Random dice, WorkingCalendar calendar)
    {
        var received = day;
        foreach (var rule in procedure.Stages)
        {
            var extended = rule.MayBeExtended && dice.Next(4) == 0;
            var limit = (extended ? rule.MaximumDays : rule.StandardDays) ?? 3;
            var concluded = calendar.AddWorkingDays(received, 1 + dice.Next(limit + (limit / 4)));
            yield return new StageFacts(rule.Number, received)
            {
                Acknowledged = rule.AcknowledgeDays is null ? null : calendar.AddWorkingDays(received, 2),
                Extended = extended,
                Concluded = concluded,
                Outcome = procedure.Kind switch
                {
                    ProcedureKind.Complaint or ProcedureKind.Ombudsman => Outcomes[dice.Next(Outcomes.Length)],
                    ProcedureKind.Enquiry => "answered",
                    _ => "recorded",
                },
            };
            if (dice.Next(9) > 0)
            {
                yield break;
            }

            received = calendar.AddWorkingDays(concluded, 5 + dice.Next(10));
        }
    }

    private static string Draw(Random dice)
    {
        var at = dice.Next(Procedures.Sum(procedure => procedure.Weight));
        return Procedures.First(procedure => (at -= procedure.Weight) < 0).Procedure;
    }
}
