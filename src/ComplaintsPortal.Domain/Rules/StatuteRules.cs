using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Rules;

/// <summary>SI 2006/1738 and Getting the Best from Complaints: what its stages ask for besides their limits.</summary>
internal static class StatuteRules
{
    private static readonly Guidance Guidance = new();

    internal static IEnumerable<BookRule> All => [.. OfTheWholeProcedure(), .. OfLocalResolution(), .. OfInvestigation(), .. OfThePanel()];

    private static IEnumerable<BookRule> OfTheWholeProcedure() =>
    [
        ByLaw(null, "Weekends, Christmas Day, Boxing Day, Good Friday and bank holidays are no working days; days on which the offices are closed are",
            new Regulation(2)),
        ByLaw(null, "A complaint is made within a year after the grounds arose; a later one may be considered where it was not reasonable to expect "
            + "it earlier and it can still be considered effectively and fairly", new Regulation(9)) with { Limit = "1 year" },
        ByLaw(null, "Where sufficient interest has to be decided, that is done as soon as possible and the person is told", new Regulation(6)),
        ByLaw(null, "A complaint may be withdrawn at any time, orally or in writing", new Regulation(7)),
        ByLaw(null, "Consideration stops only where it would prejudice proceedings; the complainant is told in writing which and why", new Regulation(8)),
        ByLaw(null, "The complaint may be made again within a year after those proceedings have ended; later at the council's discretion",
            new Regulation(8)) with { Limit = "1 year" },
        ByLaw(null, "An officer of the council, the complaints manager, co-ordinates all of it and stands outside the line of management", new Regulation(10)),
        ByLaw(null, "On receipt the complainant is told about advocacy and helped to get it; a child is entitled to an advocate",
            new Worded($"{new Regulation(11)}; {new ActSection("26A")}")),
        ByLaw(null, "Once a complaint is accepted at stage 1, stages 2 and 3 follow if asked", new OmbudsmanGuide()),
        ByLaw(null, "Against the assessment only a manager takes a complaint out of this procedure, at the door or later",
            new OmbudsmanGuide()),
        ByLaw(null, "An extension ends on the date that was agreed; after the limit only a manager records one, and the stage stays late",
            new Regulations("14 and 17")),
        ByLaw(null, "The complainant may go to the Ombudsman at any time and is told so", new Guidance("3.2")),
        ByLaw(null, "A decision to change a placement, a plan or a service is frozen until the complaint was considered, unless there is good reason not to",
            Guidance) with { Contested = true },
        ByLaw(null, "Somebody who speaks for a child or a complainant has their consent, or needs none; where it was refused, it is settled at once who speaks",
            Guidance),
        ByLaw(null, "A meeting does not stop the clock, and there is no pause", Guidance),
        ByLaw(null, "The outcome of each complaint and whether the limits were met are recorded", new Regulation(13)),
        ByLaw(null, "A report is compiled as soon as possible after each financial year",
            new Regulation(13)) with { Limit = "As soon as possible after 31 March" },
    ];

    private static IEnumerable<BookRule> OfLocalResolution() =>
    [
        ByLaw(1, "The longer limit is for a complaint that is complex, or for finding an advocate", new Regulation(14)) with { Contested = true },
        ByLaw(1, "The response answers each point and tells of the right to stage 2", new Regulation(15)),
        ByLaw(1, "After day 20 the complainant may go on to stage 2 without a response, and is offered it", Guidance),
        ByLaw(1, "The stage may be skipped where both sides agree", Guidance) with { Contested = true },
    ];

    private static IEnumerable<BookRule> OfInvestigation() =>
    [
        ByLaw(2, "An oral request is put into a written record, which the complainant may correct", new Regulation(16)),
        ByLaw(2, "No form is needed, and the stage does not wait for the statement to be agreed", new OmbudsmanGuide()),
        ByLaw(2, "Where it cannot be done in the ordinary limit, the complainant and the advocate are told in writing why and until when", new Regulation(17)),
        ByLaw(2, "An independent person takes part: not a member or officer of this council, nor married to one", new Regulations("2 and 17")),
        ByLaw(2, "The investigating officer is not in the line of management of what is complained about", Guidance),
        ByLaw(2, "There is an agreed statement of complaint, or the case says why there is none", Guidance) with { Contested = true },
        ByLaw(2, "A senior manager decides on each point and recommendation, and offers to meet the complainant", Guidance) with { Contested = true },
        ByLaw(2, "The Ombudsman may be asked before stage 3 only with consent, a robust report, complete adjudication, all significant points upheld, "
            + "a clear plan and most wishes met", Guidance) with { Contested = true },
    ];

    private static IEnumerable<BookRule> OfThePanel() =>
    [
        ByLaw(3, "The complainant asks for it within 20 working days of receiving the stage 2 response; a late request is considered, not refused for "
            + "being late alone", new Regulation(18)) with { Limit = "20 working days" },
        ByLaw(3, "The panel meets within 30 working days of the request", new Regulation(19, "(4)")) with { Limit = "30 working days" },
        ByLaw(3, "The panel sends its report within 5 working days of the meeting", new Regulation(20)) with { Limit = "5 working days" },
        ByLaw(3, "The council consults the independent person and responds within 15 working days of the report",
            new Regulation(20, "(3)")) with { Limit = "15 working days" },
        ByLaw(3, "The panel has three independent people, one of them in the chair; none is a member or officer of the council or married to one",
            new Regulations("2 and 19")),
        ByLaw(3, "The independent person of stage 2 does not sit on the panel, and may make submissions to it", new Regulation(19, "(3) and (5)")),
        ByLaw(3, "The complainant may bring an advocate and one other person, and either may speak", new Regulation(19, "(6)")),
        ByLaw(3, "The chair is appointed first, and the members within about 10 working days of the request", Guidance) with { Limit = "10 working days",
            Contested = true },
        ByLaw(3, "The request is acknowledged within 2 working days", Guidance) with { Limit = "2 working days", Contested = true },
        ByLaw(3, "The council need not accept a recommendation, and gives reasons where it does not", new Regulation(20)),
    ];

    private static BookRule ByLaw(int? stage, string sentence, Citation authority) => new(DefaultProcedures.ChildrenAct, stage, sentence, authority);
}
